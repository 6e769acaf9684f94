"use client";

import { useActionState } from "react";
import { Button } from "#components/button.tsx";
import { safely } from "#components/safely.ts";
import { signOutAction } from "#features/people/actions.ts";
import { untouched } from "#lib/form-state.ts";

/** Signs out on this browser. */
export function SignOutButton() {
  const [state, send, isPending] = useActionState(safely(signOutAction), untouched);
  return (
    <form action={send} className="grid">
      <input type="hidden" name="form" value="sign-out" />
      <Button type="submit" look="quiet" disabled={isPending} className="lg:justify-start lg:px-2">
        Sign out
      </Button>
      {state.message ? (
        <p role="alert" className="text-danger">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}
