"use client";

import { Button } from "#components/button.tsx";
import { useVerb } from "#components/use-verb.ts";
import { removePersonAction, restorePersonAction } from "#features/staff/actions.ts";

/** Puts somebody back who was removed. */
export function RestoreButton({ id, name }: { id: string; name: string }) {
  const { busy, does } = useVerb();
  return (
    <Button
      disabled={busy}
      onClick={() => does(restorePersonAction, { id }, { verb: removePersonAction, fields: { id } })}
    >
      Put back<span className="sr-only">: {name}</span>
    </Button>
  );
}
