"use client";

import { useActionState } from "react";
import { Button } from "#components/button.tsx";
import { signOutAction } from "#features/people/actions.ts";
import { untouched } from "#lib/form-state.ts";

/** Signs out on this browser, with or without scripts: nothing typed can be lost here. */
export function SignOutButton() {
  const [, send, isPending] = useActionState(signOutAction, untouched);
  return (
    <form action={send} className="grid">
      <input type="hidden" name="form" value="sign-out" />
      <Button type="submit" look="quiet" disabled={isPending} className="lg:justify-start lg:px-2">
        Sign out
      </Button>
    </form>
  );
}
