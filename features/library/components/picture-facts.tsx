import { type Locale, Time } from "#components/time.tsx";
import type { PictureDetails } from "#features/library/queries.ts";

interface PictureFactsProps {
  readonly picture: PictureDetails;
  readonly locale: Locale;
}

/** What the library knows of a file by itself. */
export function PictureFacts({ picture, locale }: PictureFactsProps) {
  const { width, height, bytes, createdAt, createdByName } = picture;
  const facts = [
    ["Size", `${width} × ${height}, ${Math.ceil(bytes / 1024).toLocaleString("en")} KB`],
    ["Uploaded", <Time key="at" at={createdAt} locale={locale} style="moment" />],
    ["By", createdByName ?? "the software"],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {facts.map(([name, fact]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
