"use client";

import { Button } from "#components/button.tsx";
import { useVerb } from "#components/use-verb.ts";
import { retryJobAction } from "#features/background/actions.ts";

export function RetryJob({ id }: { id: string }) {
  const { busy, does } = useVerb();
  return (
    <Button disabled={busy} onClick={() => does(retryJobAction, { id })}>
      Try again
    </Button>
  );
}
