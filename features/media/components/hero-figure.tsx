import type { ShownPicture } from "#features/media/queries.ts";
import { Picture } from "./picture.tsx";

/** The picture above a text, with its words. */
export function HeroFigure({ picture }: { picture: ShownPicture }) {
  const { caption, credit, files } = picture;
  return (
    <figure className="hero">
      <Picture picture={picture} files={files} sizes="(min-width: 64rem) 56rem, 100vw" isFirst />
      {caption || credit ? (
        <figcaption>
          {caption} {credit ? <small>{credit}</small> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
