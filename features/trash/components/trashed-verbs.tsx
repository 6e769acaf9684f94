"use client";

import { useTransition } from "react";
import { Button } from "#components/button.tsx";
import { Confirm } from "#components/confirm.tsx";
import { useTrash } from "./use-trash.ts";

interface TrashedVerbsProps {
  readonly id: string;
  readonly headline: string;
  readonly wasKnown: boolean;
}

/** What can be done with an article in the trash. */
export function TrashedVerbs({ id, headline, wasKnown }: TrashedVerbsProps) {
  const { putBack, deleteForGood } = useTrash(id);
  const [busy, begin] = useTransition();
  const does = (verb: () => Promise<unknown>) => () =>
    begin(async () => {
      await verb();
    });
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={busy} onClick={does(putBack)}>
        <span>
          Put back<span className="sr-only">: {headline}</span>
        </span>
      </Button>
      <Confirm
        disabled={busy}
        trigger={
          <span>
            Delete<span className="sr-only"> for good: {headline}</span>…
          </span>
        }
        title="Delete it for good?"
        verb="Delete for good"
        onConfirm={does(deleteForGood)}
      >
        “{headline}” goes with all its revisions{wasKnown ? " and what readers have said about it" : ""}. This
        cannot be undone.
      </Confirm>
    </div>
  );
}
