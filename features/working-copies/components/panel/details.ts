import type { Version } from "#features/translations/queries.ts";
import type { Draft } from "#features/working-copies/components/draft.ts";

/** What there is to choose from, and what surrounds the article. */
export interface Choices {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly versions: readonly Version[];
  readonly mayBeginSeries: boolean;
}

/** When things happened to the article, in words; null: not yet. */
interface Dates {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

export interface DetailsProps {
  readonly articleId: string;
  readonly kind: "story" | "page";
  readonly dates: Dates;
  /** The picture that we drew for links to what readers see now. */
  readonly shareImage: string | null;
  readonly draft: Draft;
  readonly choices: Choices;
  readonly publication: { readonly name: string; readonly origin: string };
  /** What has to change, by the names of the fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** What is still to do before it can be published, by the names of the fields. */
  readonly needs: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Where the article will stand: everything before its own word. */
export function placeOf({ kind, draft, choices, publication: { origin } }: DetailsProps): string {
  if (kind === "page") return `${origin}/`;
  const section = choices.sections.find(({ id }) => id === draft.sectionId);
  return `${origin}/${section?.slug ?? "…"}/`;
}
