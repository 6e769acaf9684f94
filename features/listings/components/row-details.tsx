import { Badge } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import { stateTone, stateWord } from "#features/articles/components/state-words.ts";
import type { ListedArticle } from "#features/listings/queries.ts";

interface RowProps {
  readonly article: ListedArticle;
  readonly locale: Locale;
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

/** Where an article stands, who wrote it, and when it changed last. */
export function RowDetails({ article, locale }: RowProps) {
  const { state, publishedAt, savedByName, bylines } = article;
  return (
    <p className="flex flex-wrap gap-x-3 text-muted">
      <Place article={article} />
      {bylines.length > 0 ? <span>{names(bylines)}</span> : null}
      {state === "published" && publishedAt !== null ? (
        <span>
          published <Time at={publishedAt} locale={locale} style="short" />
        </span>
      ) : null}
      {state === "scheduled" && publishedAt !== null ? (
        <span className="text-ink">
          due <Time at={publishedAt} locale={locale} style="moment" />
        </span>
      ) : null}
      <span>
        saved <Time at={article.savedAt} locale={locale} style="short" />
        {savedByName ? ` by ${savedByName}` : ""}
      </span>
    </p>
  );
}

export function RowState({ article: { state, hasUnpublishedChanges } }: { article: ListedArticle }) {
  return (
    <>
      {state === "published" && hasUnpublishedChanges ? <Badge tone="warn">Changes</Badge> : null}
      <Badge tone={stateTone[state]}>{stateWord[state]}</Badge>
    </>
  );
}
