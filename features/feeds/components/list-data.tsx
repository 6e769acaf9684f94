import { JsonLd } from "#components/json-ld.tsx";
import { breadcrumbs, organization, type Publisher, website } from "#features/feeds/structured-data.ts";
import { title } from "#lib/title.ts";
import { FeedLinks } from "./feed-links.tsx";

interface Props {
  /** A section, a tag, somebody who writes. */
  readonly of: { readonly name: string; readonly path: string };
  readonly publisher: Publisher;
}

/** What a page with the stories of something says to machines: the way to it, and its feeds. */
export function ListData({ of, publisher }: Props) {
  return (
    <>
      <FeedLinks title={title(of.name, publisher.name)} page={of.path} />
      <JsonLd graph={[breadcrumbs(publisher, [of])]} />
    </>
  );
}

/** What the home page says to them: who publishes, and how to search. */
export function HomeData({ publisher }: { publisher: Publisher }) {
  return <JsonLd graph={[organization(publisher), website(publisher)]} />;
}
