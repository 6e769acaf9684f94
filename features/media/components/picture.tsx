import type { Picture as Placed } from "#features/document/document.ts";
import type { PictureCopy, PictureFiles } from "#features/media/queries.ts";

interface PictureProps {
  readonly picture: Placed;
  /** What the library has of it; undefined until its smaller copies have been made. */
  readonly files: PictureFiles | undefined;
  /** How wide it stands, as the attribute of the same name says it. */
  readonly sizes: string;
  /** What everybody sees first: it is asked for at once and before the others. */
  readonly isFirst?: boolean;
  /** No larger copy is ever needed here, in pixels. */
  readonly most?: number;
  /** Empty where the words beside it say it all. */
  readonly alt?: string;
}

function sources(copies: readonly PictureCopy[], most: number): string | undefined {
  const enough = copies.filter(({ width }) => width <= most);
  return enough.length === 0
    ? undefined
    : enough.map(({ address, width }) => `${address} ${width}w`).join(", ");
}

function looks(files: PictureFiles | undefined) {
  const [x, y] = files?.focus ?? [50, 50];
  const isCentred = x === 50 && y === 50;
  return { background: files?.placeholder, objectPosition: isCentred ? undefined : `${x}% ${y}%` };
}

/** A picture in whichever of its sizes fits, over its own colours until it is there. */
export function Picture(props: PictureProps) {
  const { picture, files, sizes, isFirst = false, most = Number.POSITIVE_INFINITY } = props;
  const { address, width, height } = picture;
  const [avif, webp] = [sources(files?.avif ?? [], most), sources(files?.webp ?? [], most)];
  const smallEnough = files?.webp.findLast((copy) => copy.width <= most)?.address;
  return (
    <picture>
      {avif ? <source type="image/avif" srcSet={avif} sizes={sizes} /> : null}
      <img
        src={smallEnough ?? address}
        srcSet={webp}
        sizes={webp && sizes}
        alt={props.alt ?? picture.alt}
        width={width}
        height={height}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding={isFirst ? undefined : "async"}
        style={looks(files)}
      />
    </picture>
  );
}
