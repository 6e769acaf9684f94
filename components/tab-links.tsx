import Link from "next/link";

interface Tab {
  readonly href: string;
  readonly name: string;
  /** Said more quietly after the name, such as how many there are. */
  readonly note?: string;
}

interface TabLinksProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The address of the one we are at. */
  readonly current: string;
}

/** Pages that stand beside each other; on a narrow screen they are pushed sideways. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    <nav aria-label={label} className="mb-4 flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map(({ href, name, note }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === current ? "page" : undefined}
          className="flex min-h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-muted no-underline hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
        >
          {name} {note ? <span className="text-muted">{note}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
