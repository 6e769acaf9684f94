import Link from "next/link";
import { Badge } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { ArticleState } from "#features/articles/articles.ts";
import { adminArticlePath } from "#features/paths.ts";
import { stateTone, stateWord } from "./state-words.ts";

export interface ListedArticle {
  readonly id: string;
  readonly kind: "story" | "page";
  readonly headline: string;
  readonly state: ArticleState;
  readonly section: { readonly name: string; readonly colour: string } | null;
  readonly bylines: readonly { readonly name: string }[];
  readonly savedAt: Date;
  readonly savedByName: string | null;
  readonly publishedAt: Date | null;
  readonly hasUnpublishedChanges: boolean;
}

function names(bylines: ListedArticle["bylines"]): string {
  return new Intl.ListFormat("en").format(bylines.map(({ name }) => name));
}

function Place({ article }: { article: ListedArticle }) {
  if (article.kind === "page") return <>Standing page</>;
  if (!article.section) return <>No section yet</>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="size-2 rounded-full" style={{ backgroundColor: article.section.colour }} />
      {article.section.name}
    </span>
  );
}

function ArticleRow({ article, locale }: { article: ListedArticle; locale: Locale }) {
  const { state, publishedAt, savedByName } = article;
  const due = state === "scheduled" && publishedAt !== null;
  return (
    <li className="grid gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="min-w-0">
        <Link
          href={adminArticlePath(article)}
          className="font-serif text-lg leading-snug font-semibold text-ink no-underline hover:underline"
        >
          {article.headline === "" ? <span className="text-muted">No headline yet</span> : article.headline}
        </Link>
        <p className="flex flex-wrap gap-x-3 text-muted">
          <Place article={article} />
          {article.bylines.length > 0 ? <span>{names(article.bylines)}</span> : null}
          {state === "published" && publishedAt !== null ? (
            <span>
              published <Time at={publishedAt} locale={locale} style="short" />
            </span>
          ) : null}
          <span>
            saved <Time at={article.savedAt} locale={locale} style="short" />
            {savedByName ? ` by ${savedByName}` : ""}
          </span>
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-2">
        {state === "published" && article.hasUnpublishedChanges ? <Badge tone="warn">Changes</Badge> : null}
        <Badge tone={stateTone[state]}>{stateWord[state]}</Badge>
        {due ? <Time at={publishedAt} locale={locale} style="moment" /> : null}
      </p>
    </li>
  );
}

export function ArticleList({ articles, locale }: { articles: readonly ListedArticle[]; locale: Locale }) {
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-panel">
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} locale={locale} />
      ))}
    </ol>
  );
}
