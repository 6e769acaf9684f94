"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { tryAgainAction } from "#features/mail/actions.ts";

/** Has one letter sent once more. */
export function TryAgainForm({ id }: { id: string }) {
  return (
    <ActionForm name={`try-again-${id}`} action={tryAgainAction} hidden={{ id }} className="grid gap-2">
      {(_, pending) => (
        <Button type="submit" disabled={pending} className="justify-self-start">
          Try again
        </Button>
      )}
    </ActionForm>
  );
}
