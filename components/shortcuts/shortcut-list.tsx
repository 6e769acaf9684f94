"use client";

import { Dialog } from "@base-ui/react/dialog";
import { buttonClass } from "#components/button.tsx";
import { capsOf } from "./keys.ts";
import type { Group, Shortcut } from "./use-shortcuts.ts";

interface ShortcutListProps {
  /** Nothing: it is closed. */
  readonly groups: readonly Group[] | undefined;
  readonly onClose: () => void;
}

const everywhere: Shortcut = { keys: ["?"], does: "This list" };

/** What is the same on every screen stands below what is of this one. */
const last = ["Go to", "Everywhere"];

function gathered(groups: readonly Group[]): Map<string, Shortcut[]> {
  const byName = new Map<string, Shortcut[]>();
  for (const { name, shortcuts } of groups) {
    if (shortcuts.length > 0) byName.set(name, [...(byName.get(name) ?? []), ...shortcuts]);
  }
  return new Map([...byName].sort(([a], [b]) => last.indexOf(a) - last.indexOf(b)));
}

/** Every key that does something on this screen. */
export function ShortcutList({ groups, onClose }: ShortcutListProps) {
  const all = gathered([...(groups ?? []), { name: "Everywhere", shortcuts: [everywhere] }]);
  return (
    <Dialog.Root open={groups !== undefined} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed top-[8vh] left-1/2 z-40 grid max-h-[84vh] w-[min(44rem,94vw)] -translate-x-1/2 gap-4 overflow-y-auto rounded-lg border border-line bg-panel p-5 shadow-xl">
          <div className="flex items-start justify-between gap-4">
            <Dialog.Title className="font-serif text-xl font-semibold">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close className={buttonClass("quiet")}>Close</Dialog.Close>
          </div>
          <div className="gap-8 sm:columns-2">
            {[...all].map(([name, shortcuts]) => (
              <section key={name} className="mb-5 break-inside-avoid">
                <h3 className="mb-1 font-medium text-muted">{name}</h3>
                <dl className="divide-y divide-line">
                  {shortcuts.map((shortcut) => (
                    <Line key={shortcut.keys.join()} shortcut={shortcut} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Line({ shortcut: { keys, does } }: { shortcut: Shortcut }) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <div className="flex items-baseline justify-between gap-4 py-1.5">
      <dt>{does}</dt>
      <dd className="flex shrink-0 flex-wrap justify-end gap-1">
        {keys.map((key, i) => (
          <span key={key} className="flex gap-1">
            {i > 0 ? <span className="px-0.5 text-muted">or</span> : null}
            {capsOf(key, isMac).map((cap) => (
              <kbd
                key={cap}
                className="min-w-6 rounded border border-edge bg-sunken px-1.5 text-center font-sans text-xs leading-5"
              >
                {cap}
              </kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
