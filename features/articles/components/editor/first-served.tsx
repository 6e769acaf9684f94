import { ExternalLink } from "lucide-react";
import { useEffect, useState } from "react";
import type { VerbState } from "#features/articles/actions.ts";

type Served = NonNullable<VerbState["served"]>;
type Seen =
  | { readonly kind: "asking" }
  | { readonly kind: "seen"; readonly at: Date }
  | { readonly kind: "not yet" };

const [tries, pause] = [20, 500];

/** Asks as a reader would, without being known: answers when the page was what it shall be, if it was. */
async function seenBy({ path, mark, isGone }: Served): Promise<Date | undefined> {
  const response = await fetch(path, { credentials: "omit", cache: "no-store" });
  if (isGone) return response.status === 410 ? dateOf(response) : undefined;
  if (response.status !== 200) return undefined;
  const isThere = mark === undefined || (await response.text()).includes(mark);
  return isThere ? dateOf(response) : undefined;
}

/** The clock of the server, not of this device. */
function dateOf({ headers }: Response): Date {
  return new Date(headers.get("date") ?? Date.now());
}

function useSeen(served: Served): Seen {
  const [seen, setSeen] = useState<Seen>({ kind: "asking" });
  useEffect(() => {
    let [asked, isOver] = [0, false];
    const ask = async () => {
      const at = await seenBy(served).catch(() => undefined);
      if (isOver) return;
      asked += 1;
      if (at) setSeen({ kind: "seen", at });
      else if (asked < tries) timer = setTimeout(ask, pause);
      else setSeen({ kind: "not yet" });
    };
    let timer = setTimeout(ask, 0);
    setSeen({ kind: "asking" });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [served]);
  return seen;
}

/** The proof of a receipt: when the site first answered a reader with what has just been done. */
export function FirstServed({ served, timeZone }: { served: Served; timeZone: string }) {
  const seen = useSeen(served);
  const form = { timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  const what = served.isGone ? "Readers are told so" : "Served to readers";
  return (
    <div className="grid gap-1">
      <p className="text-muted">
        {seen.kind === "asking" ? "Asking the site as a reader would…" : null}
        {seen.kind === "seen"
          ? `${what} since ${new Intl.DateTimeFormat("en-GB", form).format(seen.at)}.`
          : null}
        {seen.kind === "not yet"
          ? "The site does not answer with it yet. Open it to see what readers see."
          : null}
      </p>
      <a
        href={served.path}
        target="_blank"
        rel="noreferrer"
        className="inline-flex items-center gap-1.5 underline"
      >
        <ExternalLink size={15} aria-hidden /> Open it on the site
      </a>
    </div>
  );
}
