import type { ReactNode } from "react";

interface EntranceProps {
  /** The name of the publication, or of the software while it has none. */
  readonly publication: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The calm sheet on which people sign in and set up, before they see the admin. */
export function Entrance({ publication, title, children }: EntranceProps) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-6 px-4 py-12">
      <header className="grid gap-1 text-center">
        <p className="font-serif text-xl font-semibold">{publication}</p>
        <h1 className="font-serif text-3xl leading-tight font-semibold">{title}</h1>
      </header>
      <div className="grid gap-5 rounded-lg border border-line bg-panel p-6 sm:p-8">{children}</div>
    </main>
  );
}
