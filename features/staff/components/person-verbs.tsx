"use client";

import { Confirm } from "#components/confirm.tsx";
import { useVerb } from "#components/use-verb.ts";
import type { Role } from "#features/people/people.ts";
import {
  changeRoleAction,
  removePersonAction,
  restorePersonAction,
  takeOffSecondFactorAction,
} from "#features/staff/actions.ts";
import { HandOver } from "./hand-over.tsx";

interface PersonVerbsProps {
  readonly person: { readonly id: string; readonly name: string; readonly role: Role };
  readonly hasSecondFactor: boolean;
  readonly roles: readonly Role[];
  readonly isOwner: boolean;
}

/** What can be done about one person: another role, the end of their work here, the whole publication. */
export function PersonVerbs({ person, hasSecondFactor, roles, isOwner }: PersonVerbsProps) {
  const { id, name, role } = person;
  const { busy, does } = useVerb();
  const change = (next: string) =>
    does(changeRoleAction, { id, role: next }, { verb: changeRoleAction, fields: { id, role } });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        key={role}
        aria-label={`Role of ${name}`}
        defaultValue={role}
        disabled={busy}
        onChange={({ target }) => change(target.value)}
        className="min-h-9 rounded-md border border-edge bg-panel px-2 py-1.5 text-base text-ink sm:text-sm"
      >
        {roles.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      {isOwner && role === "admin" ? <HandOver person={person} /> : null}
      {isOwner && hasSecondFactor ? (
        <Confirm
          disabled={busy}
          look="plain"
          trigger={
            <span>
              Second step<span className="sr-only"> of {name}</span>…
            </span>
          }
          title={`Take the second step off for ${name}?`}
          verb="Take it off"
          onConfirm={() => does(takeOffSecondFactorAction, { id })}
        >
          For somebody who has lost their phone and their recovery codes. Make sure that it is them who asks:
          their password alone opens their account from then on.
        </Confirm>
      ) : null}
      <Confirm
        disabled={busy}
        trigger={
          <span>
            Remove<span className="sr-only"> {name}</span>…
          </span>
        }
        title={`Remove ${name}?`}
        verb="Remove"
        onConfirm={() => does(removePersonAction, { id }, { verb: restorePersonAction, fields: { id } })}
      >
        {name} is signed out at once and cannot sign in any more. What they have written stays, under their
        name. You can put them back later.
      </Confirm>
    </div>
  );
}
