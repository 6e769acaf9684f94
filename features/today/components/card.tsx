import type { ReactNode } from "react";

interface CardProps {
  readonly title: string;
  /** The way to all of it. */
  readonly onward?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of the day. */
export function Card({ title, onward, children }: CardProps) {
  return (
    <section className="grid content-start gap-3 rounded-lg border border-line bg-panel p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-serif text-lg font-semibold">{title}</h2>
        {onward}
      </div>
      {children}
    </section>
  );
}
