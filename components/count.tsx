/** How much of a length that is best not passed is used; going on is allowed, and said. */
export function Count({ length, best, what }: { length: number; best: number; what: string }) {
  const isOver = length > best;
  return (
    <span className={isOver ? "text-warn" : undefined}>
      {length} of {best}
      {isOver ? `: ${what}` : ""}
    </span>
  );
}
