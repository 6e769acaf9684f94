"use client";

import { Button } from "#components/button.tsx";
import { Confirm } from "#components/confirm.tsx";
import { useVerb } from "#components/use-verb.ts";
import { inviteAgainAction, withdrawInvitationAction } from "#features/invitations/actions.ts";

/** What can be done about an invitation that is open. */
export function InvitationVerbs({ id, email }: { id: string; email: string }) {
  const { busy, does } = useVerb();
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={busy} onClick={() => does(inviteAgainAction, { id })}>
        Send again<span className="sr-only"> to {email}</span>
      </Button>
      <Confirm
        disabled={busy}
        trigger={
          <span>
            Withdraw<span className="sr-only"> the invitation of {email}</span>…
          </span>
        }
        title="Withdraw the invitation?"
        verb="Withdraw"
        onConfirm={() => does(withdrawInvitationAction, { id })}
      >
        The link that {email} has got stops working. You can invite them again.
      </Confirm>
    </div>
  );
}
