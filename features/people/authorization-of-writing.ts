// The rows of authorization.ts that are about writing an article, and about what is looked up meanwhile.
import type { Role } from "./people.ts";

/** What a scene gives to the form. */
export interface WritingProps {
  readonly articleId: string;
  readonly version: string;
  readonly sectionId: string;
  readonly personId: string;
  readonly revisionId: string;
}

interface WritingRow {
  readonly action: string;
  readonly from: Role | { readonly own: Role; readonly foreign: Role };
  readonly scene?: "published";
  readonly form: (props: WritingProps) => Readonly<Record<string, string>>;
}

const ownOrEditor = { own: "contributor", foreign: "editor" } as const;
const body = JSON.stringify({
  version: 1,
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "It rained." }] }],
});
const words = ({ articleId, version, sectionId, personId }: WritingProps) => ({
  ...{ id: articleId, version, headline: "Drizzle", standfirst: "", body, slug: "", sectionId },
  ...{ tagNames: "rain", bylineIds: personId, language: "en", seoTitle: "", seoDescription: "" },
});

export const writingRows: readonly WritingRow[] = [
  {
    action: "working-copies/saveWorkingCopyAction",
    from: ownOrEditor,
    scene: "published",
    form: words,
  },
  { action: "working-copies/setWordsAsideAction", from: ownOrEditor, scene: "published", form: words },
  {
    action: "working-copies/readWorkingCopyAction",
    from: ownOrEditor,
    form: ({ articleId }) => ({ id: articleId }),
  },
  {
    action: "working-copies/restoreRevisionAction",
    from: ownOrEditor,
    scene: "published",
    form: ({ articleId, revisionId }) => ({ id: articleId, revisionId }),
  },
  {
    action: "addresses/checkAddressAction",
    from: ownOrEditor,
    form: ({ articleId }) => ({ id: articleId, slug: "drizzle", headline: "Drizzle" }),
  },
  { action: "series/createSeriesAction", from: "editor", form: () => ({ title: "The Rains", slug: "" }) },
  { action: "tags/findTagsAction", from: "contributor", form: () => ({ text: "rain" }) },
  { action: "articles/findStoriesAction", from: "contributor", form: () => ({ text: "rain" }) },
  {
    // Of an article that is not theirs nothing is found.
    action: "translations/findVersionsAction",
    from: "contributor",
    form: ({ articleId }) => ({ id: articleId, text: "rain" }),
  },
  {
    action: "translations/linkVersionAction",
    from: ownOrEditor,
    form: ({ articleId }) => ({ id: articleId, to: articleId }),
  },
];
