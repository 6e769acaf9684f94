import type { ReactNode } from "react";

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the things that make up a profile. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 content-start gap-4 rounded-lg border border-line bg-panel p-4 sm:p-6"
    >
      <h2 id={id} className="font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
