import Link from "next/link";
import { type Locale, Time } from "#components/time.tsx";
import { adminPicturePath } from "#features/admin-paths.ts";
import { PictureBox, PictureMarks, type PictureProps, Thumbnail } from "./picture-tile.tsx";

interface PictureRowProps extends PictureProps {
  readonly folder: string | undefined;
  readonly locale: Locale;
}

/** A picture in the list, with more of its words. */
export function PictureRow({ folder, locale, ...props }: PictureRowProps) {
  const { picture, selection } = props;
  const { fileName, alt, credit, width, height, createdAt } = picture;
  return (
    <li
      className={`grid grid-cols-[auto_3.5rem_minmax(0,1fr)] items-center gap-x-3 px-3 py-2 sm:grid-cols-[auto_3.5rem_minmax(0,1fr)_auto] ${
        selection.isChosen(picture.id) ? "bg-accent-soft" : "hover:bg-sunken"
      }`}
    >
      <PictureBox {...props} />
      <span className="block aspect-square bg-sunken">
        <Thumbnail {...props} />
      </span>
      <div className="min-w-0">
        <Link
          href={adminPicturePath(picture)}
          className="block truncate font-medium text-ink no-underline hover:underline"
        >
          {fileName}
        </Link>
        {alt ? <p className="truncate text-muted">{alt}</p> : null}
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          {credit ? <span>{credit}</span> : null}
          {folder ? <span>in {folder}</span> : null}
          <span>
            {width} × {height}
          </span>
          <Time at={createdAt} locale={locale} style="short" />
        </p>
      </div>
      <p className="col-start-3 flex flex-wrap gap-1 sm:col-start-auto">
        <PictureMarks picture={picture} />
      </p>
    </li>
  );
}
