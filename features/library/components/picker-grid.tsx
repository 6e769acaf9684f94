import { Button } from "#components/button.tsx";
import type { FoundPicture, FoundPictures } from "./send-picture.ts";

interface PickerGridProps {
  readonly found: FoundPictures | undefined;
  readonly words: string;
  readonly onChoose: (picture: FoundPicture) => void;
  readonly onMore: () => void;
}

/** The pictures that were found; each is a button. */
export function PickerGrid({ found, words, onChoose, onMore }: PickerGridProps) {
  if (found === undefined) return null;
  if (found.pictures.length === 0) {
    return (
      <p className="py-10 text-center text-muted">
        {words.trim() === ""
          ? "The library is empty: upload the first picture."
          : "No picture has these words. Try others, or upload one."}
      </p>
    );
  }
  return (
    <>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {found.pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              onClick={() => onChoose(picture)}
              className="grid w-full gap-1 rounded-md text-left hover:bg-sunken"
            >
              <img
                src={picture.thumbnail}
                alt={picture.alt || picture.fileName}
                loading="lazy"
                className="aspect-square w-full rounded-md bg-sunken object-contain"
                style={{ background: picture.placeholder }}
              />
              <span aria-hidden className="truncate px-1 text-xs text-muted">
                {picture.fileName}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.hasOlder ? (
        <p className="pt-4 text-center">
          <Button onClick={onMore}>Show more</Button>
        </p>
      ) : null}
    </>
  );
}
