import { CloudOff, LoaderCircle, LogIn, Pencil, TriangleAlert } from "lucide-react";
import { type ReactNode, useSyncExternalStore } from "react";
import { signInPath } from "#features/admin-paths.ts";
import type { SaveStatus } from "./autosave.ts";

const never = () => () => undefined;

/** Only the browser knows its own clock: what the server would write first is another one. */
function Clock({ instant }: { instant: string }) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isHere) return null;
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  const day = isToday ? {} : ({ day: "numeric", month: "long" } as const);
  return new Intl.DateTimeFormat("en-GB", { ...day, ...time }).format(at);
}

function words(status: SaveStatus): ReactNode {
  switch (status.kind) {
    case "saved":
      return (
        <span>
          Saved <Clock instant={status.savedAt} />
        </span>
      );
    case "saving":
      return (
        <>
          <LoaderCircle size={15} aria-hidden className="animate-spin" /> Saving…
        </>
      );
    case "unsaved":
      return (
        <>
          <Pencil size={15} aria-hidden /> Not saved yet
        </>
      );
    case "offline":
      return (
        <>
          <CloudOff size={15} aria-hidden /> Not reachable: kept on this device
        </>
      );
    case "signed-out":
      return (
        <>
          <LogIn size={15} aria-hidden />
          <span>
            Signed out: kept on this device.{" "}
            <a href={signInPath} target="_blank" rel="noreferrer" className="underline">
              Sign in in a new tab
            </a>
            , then come back.
          </span>
        </>
      );
    case "refused":
      return (
        <>
          <TriangleAlert size={15} aria-hidden /> Could not save: {status.message}
        </>
      );
    case "conflict":
      return (
        <>
          <TriangleAlert size={15} aria-hidden /> Saved by {status.by} meanwhile
        </>
      );
  }
}

/** The true state of the words, always in sight. */
export function SaveStatusLine({ status }: { status: SaveStatus }) {
  const isCalm = status.kind === "saved" || status.kind === "saving" || status.kind === "unsaved";
  return (
    <p role="status" className={`flex min-h-9 items-center gap-1.5 ${isCalm ? "text-muted" : "text-warn"}`}>
      {words(status)}
    </p>
  );
}
