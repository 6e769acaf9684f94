import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { Button, buttonClass } from "#components/button.tsx";
import type { Draft } from "./draft.ts";
import { linesOf } from "./lines.ts";

interface TwoTextsProps {
  readonly mine: Draft;
  /** Nothing: closed. */
  readonly theirs: Draft | undefined;
  readonly by: string;
  readonly onClose: () => void;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

interface ColumnProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly others: readonly string[];
  readonly children: React.ReactNode;
}

/** One of the two texts; what the other does not have stands out, and is marked for those who do not see colours. */
function Column({ title, lines, others, children }: ColumnProps) {
  return (
    <section aria-label={title} className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
      <div className="grid gap-2 rounded-md border border-line bg-paper p-4 font-serif text-base leading-relaxed">
        {lines.map((line, at) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that stands still
            key={at}
            className="[overflow-wrap:anywhere]"
          >
            {others.includes(line) ? (
              line
            ) : (
              <mark className="rounded bg-warn-soft px-1 text-ink">{line}</mark>
            )}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Two texts of one article side by side. */
export function TwoTexts({ mine, theirs, by, onClose, onKeep, onTake }: TwoTextsProps) {
  const [own, other] = [linesOf(mine), theirs ? linesOf(theirs) : []];
  return (
    <Dialog.Root open={theirs !== undefined} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-2 z-40 flex flex-col overflow-hidden rounded-lg border border-line bg-panel text-ink shadow-xl sm:inset-6">
          <div className="flex items-center justify-between gap-2 border-b border-line py-2 pr-2 pl-4">
            <Dialog.Title className="font-serif text-xl font-semibold">
              Two texts of this article
            </Dialog.Title>
            <Dialog.Close aria-label="Close" className={`${buttonClass("quiet")} px-2`}>
              <X size={18} aria-hidden />
            </Dialog.Close>
          </div>
          <div className="grid min-h-0 flex-1 content-start gap-6 overflow-y-auto p-4 md:grid-cols-2">
            <Column title="Yours" lines={own} others={other}>
              <Button look="primary" onClick={onKeep}>
                Keep mine
              </Button>
            </Column>
            <Column title={`Saved by ${by}`} lines={other} others={own}>
              <Button onClick={onTake}>Take this one</Button>
            </Column>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
