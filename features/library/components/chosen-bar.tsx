import { Undo2, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { Confirm } from "#components/confirm.tsx";
import type { LibraryPicture } from "#features/library/queries.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { CreditField } from "./credit-field.tsx";
import { usePictureVerbs } from "./use-picture-verbs.ts";
import type { Selection } from "./use-selection.ts";

interface ChosenBarProps {
  readonly chosen: readonly LibraryPicture[];
  readonly folders: readonly PlacedFolder[];
  readonly isRemoved: boolean;
  readonly selection: Selection;
}

const box = "min-h-9 max-w-44 rounded-md border border-edge bg-panel px-2 text-base sm:text-sm";

/** What can be done to the pictures that are chosen; at the foot of the window while there are any. */
export function ChosenBar({ chosen, folders, isRemoved, selection }: ChosenBarProps) {
  const verbs = usePictureVerbs();
  const [busy, setBusy] = useState(false);
  if (chosen.length === 0) return null;
  const act = async (doing: Promise<{ ok: boolean }>) => {
    setBusy(true);
    const { ok } = await doing;
    setBusy(false);
    if (ok) selection.clear();
  };
  const used = chosen.filter(({ isUsed }) => isUsed).length;
  return (
    <section
      aria-label="Chosen pictures"
      className="sticky bottom-[calc(var(--foot,0px)+0.5rem)] z-10 mt-4 flex flex-wrap items-center gap-2 rounded-lg border border-edge bg-panel p-2 pl-4 shadow-xl"
    >
      <p role="status" className="font-medium">
        {chosen.length} chosen
      </p>
      <Button look="quiet" onClick={selection.all}>
        Choose all here
      </Button>
      <Button look="quiet" aria-label="Choose none" onClick={selection.clear}>
        <X size={16} aria-hidden />
      </Button>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {isRemoved ? (
          <Button disabled={busy} onClick={() => void act(verbs.restore(chosen))}>
            <Undo2 size={16} aria-hidden /> Put back
          </Button>
        ) : (
          <>
            <select
              aria-label="Move to a folder"
              value=""
              disabled={busy}
              onChange={({ target }) =>
                void act(verbs.move(chosen, target.value === "none" ? "" : target.value))
              }
              className={box}
            >
              <option value="" disabled>
                Move to…
              </option>
              <option value="none">No folder</option>
              {folders.map(({ id, path }) => (
                <option key={id} value={id}>
                  {path}
                </option>
              ))}
            </select>
            <CreditField disabled={busy} onCredit={(credit) => act(verbs.credit(chosen, credit))} />
            {used > 0 ? (
              <DeleteUsed chosen={chosen} used={used} onDelete={() => act(verbs.removeEverywhere(chosen))} />
            ) : (
              <Button look="danger" disabled={busy} onClick={() => void act(verbs.remove(chosen))}>
                Delete
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

interface DeleteUsedProps {
  readonly chosen: readonly LibraryPicture[];
  readonly used: number;
  readonly onDelete: () => void;
}

function DeleteUsed({ chosen, used, onDelete }: DeleteUsedProps) {
  const all = chosen.length === 1 ? "this picture" : `${chosen.length} pictures`;
  const stands = used === 1 ? "One of them stands" : `${used} of them stand`;
  const which = chosen.length === 1 ? "It stands" : stands;
  return (
    <Confirm trigger="Delete…" title={`Delete ${all}?`} verb="Delete everywhere" onConfirm={onDelete}>
      {which} in an article or beside the name of the publication, and will be gone from there at once. What
      is deleted can be put back into the library for a month, but not into the articles.
    </Confirm>
  );
}
