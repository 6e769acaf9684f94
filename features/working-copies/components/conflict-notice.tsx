import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import type { Autosave, SaveStatus } from "./autosave.ts";

/** Somebody else saved the article meanwhile: both texts are safe, and the writer decides. */
export function ConflictNotice({
  status,
  autosave,
}: {
  status: SaveStatus & { kind: "conflict" };
  autosave: Autosave;
}) {
  const at = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(status.at),
  );
  return (
    <Notice tone="warn">
      <p className="font-semibold">
        {status.by} saved this article on {at}, after you opened it.
      </p>
      <p className="mt-1">
        Your words are still here and on this device. Theirs are on the server. Which should stay?
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => void autosave.overwrite()}>Keep my words</Button>
        <a
          href="?"
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-9 items-center px-2 underline"
        >
          Look at theirs in a new tab
        </a>
      </div>
    </Notice>
  );
}
