import Link from "next/link";
import { Badge } from "#components/badge.tsx";
import { adminPicturePath } from "#features/admin-paths.ts";
import type { LibraryPicture } from "#features/library/queries.ts";
import type { Selection } from "./use-selection.ts";

export interface PictureProps {
  readonly picture: LibraryPicture;
  readonly selection: Selection;
  /** It was taken out: its file is not shown to anybody. */
  readonly isRemoved: boolean;
}

/** What there is to say of a picture at a glance. */
export function PictureMarks({ picture }: { picture: LibraryPicture }) {
  const isDescribed = picture.alt !== "" || picture.isDecorative;
  return (
    <>
      {isDescribed ? null : <Badge tone="warn">No description</Badge>}
      {picture.isUsed ? null : <Badge>Not used</Badge>}
    </>
  );
}

export function Thumbnail({ picture, isRemoved }: Pick<PictureProps, "picture" | "isRemoved">) {
  const { thumbnail, placeholder } = picture;
  const look = { background: placeholder };
  if (isRemoved) return <span aria-hidden className="block size-full bg-sunken" style={look} />;
  return <img src={thumbnail} alt="" loading="lazy" className="size-full object-contain" />;
}

/** The box that chooses a picture, large enough for a thumb. */
export function PictureBox({ picture, selection, place = "" }: PictureProps & { place?: string }) {
  return (
    <label className={`grid size-11 place-items-center ${place}`}>
      <input
        type="checkbox"
        aria-label={`Choose ${picture.fileName}`}
        checked={selection.isChosen(picture.id)}
        readOnly
        onClick={(event) => selection.toggle(picture.id, event)}
        className="size-5 rounded bg-panel accent-accent"
      />
    </label>
  );
}

/** A picture in the grid. */
export function PictureTile(props: PictureProps) {
  const { picture, selection } = props;
  return (
    <li
      className={`group relative grid content-start overflow-hidden rounded-lg border bg-panel ${
        selection.isChosen(picture.id) ? "border-accent ring-2 ring-accent" : "border-line"
      }`}
    >
      <Link href={adminPicturePath(picture)} className="grid text-ink no-underline">
        <span className="block aspect-[4/3] bg-sunken">
          <Thumbnail {...props} />
        </span>
        <span className="truncate px-2 py-1.5 font-medium group-hover:underline">{picture.fileName}</span>
      </Link>
      <p className="flex flex-wrap gap-1 px-2 pb-2 empty:hidden">
        <PictureMarks picture={picture} />
      </p>
      <PictureBox {...props} place="absolute top-0 left-0" />
    </li>
  );
}
