const start = "\u0002";
const end = "\u0003";

/** The words around a hit; control characters from the index mark what was found. */
export function Snippet({ text }: { text: string }) {
  const [before = "", ...found] = text.split(start);
  return (
    <>
      {before.replaceAll(end, "")}
      {found.map((part, place) => {
        const [marked = "", ...after] = part.split(end);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <span key={place}>
            <mark>{marked}</mark>
            {after.join("")}
          </span>
        );
      })}
    </>
  );
}
