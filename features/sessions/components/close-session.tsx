"use client";

import { Button } from "#components/button.tsx";
import { useVerb } from "#components/use-verb.ts";
import { closeOtherSessionsAction, closeSessionAction } from "#features/sessions/actions.ts";

export function CloseSessionButton({ id, device }: { id: string; device: string }) {
  const { busy, does } = useVerb();
  return (
    <Button disabled={busy} onClick={() => does(closeSessionAction, { id })}>
      Sign out<span className="sr-only"> on {device}</span>
    </Button>
  );
}

export function CloseOthersButton() {
  const { busy, does } = useVerb();
  return (
    <Button
      look="danger"
      disabled={busy}
      className="justify-self-start"
      onClick={() => does(closeOtherSessionsAction, {})}
    >
      Sign out everywhere else
    </Button>
  );
}
