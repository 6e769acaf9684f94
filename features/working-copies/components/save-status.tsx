import { CloudOff, LoaderCircle, Pencil, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { SaveStatus } from "./autosave.ts";

function clock(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

function words(status: SaveStatus): ReactNode {
  switch (status.kind) {
    case "saved":
      return <>Saved {clock(status.savedAt)}</>;
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
  const worrying = status.kind === "refused" || status.kind === "conflict" || status.kind === "offline";
  return (
    <p
      role="status"
      suppressHydrationWarning
      className={`flex min-h-9 items-center gap-1.5 ${worrying ? "text-warn" : "text-muted"}`}
    >
      {words(status)}
    </p>
  );
}
