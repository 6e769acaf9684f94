import type { ShownPicture } from "#features/media/queries.ts";
import { Picture } from "./picture.tsx";

const places = {
  lead: { sizes: "(min-width: 64rem) 54rem, 100vw", most: 2000 },
  plain: { sizes: "(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 100vw", most: 800 },
  row: { sizes: "(min-width: 56rem) 15rem, 7rem", most: 480 },
} as const;

interface CardPictureProps {
  readonly picture: ShownPicture;
  /** How much its card weighs. */
  readonly look: keyof typeof places;
}

/** The picture of a story in a list; the headline beside it is its description, and the link. */
export function CardPicture({ picture, look }: CardPictureProps) {
  const { sizes, most } = places[look];
  return (
    <div className="card-picture">
      <Picture
        picture={picture}
        files={picture.files}
        sizes={sizes}
        most={most}
        alt=""
        isFirst={look === "lead"}
      />
    </div>
  );
}
