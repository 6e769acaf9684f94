import type { ReactNode } from "react";

/** The heading of an admin page, one sentence of help, and what can be done here. */
export function PageTitle({
  title,
  help,
  children,
}: {
  title: string;
  help?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div>
        <h1 className="font-serif text-3xl leading-tight font-semibold">{title}</h1>
        {help ? <p className="mt-1 max-w-prose text-muted">{help}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap gap-2">{children}</div> : null}
    </div>
  );
}
