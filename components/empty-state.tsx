import type { ReactNode } from "react";

/** What stands where a list would be: what belongs here, and how to begin. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-lg border border-dashed border-edge px-6 py-16 text-center">
      <h2 className="font-serif text-xl">{title}</h2>
      <div className="max-w-prose text-muted">{children}</div>
    </div>
  );
}
