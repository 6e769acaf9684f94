import { commentsFeedPath, type FeedFile, feedFiles, feedPath } from "#features/paths.ts";

const formats: Readonly<Record<FeedFile, { readonly name: string; readonly type: string }>> = {
  "feed.xml": { name: "RSS", type: "application/rss+xml" },
  "atom.xml": { name: "Atom", type: "application/atom+xml" },
  "feed.json": { name: "JSON Feed", type: "application/feed+json" },
};

/** By which feed readers find the stories of a page; React moves them into the head. */
export function FeedLinks({ title, page }: { title: string; page?: string }) {
  return feedFiles.map((file) => {
    const { name, type } = formats[file];
    return (
      <link key={file} rel="alternate" type={type} title={`${title} (${name})`} href={feedPath(page, file)} />
    );
  });
}

/** By which they find what is said under an article, or everywhere. */
export function CommentsFeedLink({ title, page }: { title: string; page?: string }) {
  const { type } = formats["feed.xml"];
  return <link rel="alternate" type={type} title={title} href={commentsFeedPath(page)} />;
}
