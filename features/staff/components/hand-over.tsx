"use client";

import { Dialog } from "@base-ui/react/dialog";
import { ActionForm } from "#components/action-form.tsx";
import { Button, buttonClass } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { handOverAction } from "#features/staff/actions.ts";

/** Makes somebody else the owner, after the password was asked for again. */
export function HandOver({ person }: { person: { readonly id: string; readonly name: string } }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger className={buttonClass("plain")}>
        <span>
          Make owner<span className="sr-only"> of {person.name}</span>…
        </span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed top-1/4 left-1/2 z-40 grid w-[min(26rem,92vw)] -translate-x-1/2 gap-3 rounded-lg border border-line bg-panel p-5 shadow-xl">
          <Dialog.Title className="font-serif text-xl font-semibold">
            Hand the publication over to {person.name}?
          </Dialog.Title>
          <Dialog.Description className="text-muted">
            {person.name} becomes the owner, and you an admin. Only the new owner can give it back. Both of
            you sign in anew.
          </Dialog.Description>
          <ActionForm name={`hand-over-${person.id}`} action={handOverAction} hidden={{ id: person.id }}>
            {({ fields }, pending) => (
              <>
                <TextField
                  label="Your password"
                  name="password"
                  id={`password-${person.id}`}
                  type="password"
                  autoComplete="current-password"
                  required
                  maxLength={200}
                  error={fields?.password}
                />
                <div className="flex flex-wrap justify-end gap-2">
                  <Dialog.Close className={buttonClass("quiet")}>Cancel</Dialog.Close>
                  <Button type="submit" look="danger" disabled={pending}>
                    Hand it over
                  </Button>
                </div>
              </>
            )}
          </ActionForm>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
