import type { ReactNode } from "react";
import { Badge } from "#components/badge.tsx";
import type { Locale } from "#components/time.tsx";
import type { Actor, Role } from "#features/people/people.ts";
import type { RemovedPerson, StaffMember } from "#features/staff/queries.ts";
import { PersonVerbs } from "./person-verbs.tsx";
import { RemovedList } from "./removed-list.tsx";

interface StaffRoomProps {
  readonly staff: readonly StaffMember[];
  readonly former: readonly RemovedPerson[];
  readonly self: Actor;
  /** The roles that whoever looks may give. */
  readonly roles: readonly Role[];
  readonly locale: Locale;
  /** Where one asks others to come. */
  readonly invite: ReactNode;
}

/** Everyone who works here, or did, as those see them who look after them. */
export function StaffRoom({ staff, former, self, roles, locale, invite }: StaffRoomProps) {
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
        {staff.map((person) => (
          <Member key={person.id} person={person} self={self} roles={roles} />
        ))}
      </ul>
      {invite}
      <RemovedList people={former} roles={roles} locale={locale} />
    </>
  );
}

interface MemberProps {
  readonly person: StaffMember;
  readonly self: Actor;
  readonly roles: readonly Role[];
}

function Member({ person, self, roles }: MemberProps) {
  const { id, name, role, email } = person;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{name}</span>
          <Badge tone={role === "owner" ? "accent" : "calm"}>{role}</Badge>
          {person.secondFactorSince ? <Badge tone="good">second step</Badge> : null}
          {id === self.id ? <span className="text-muted">you</span> : null}
        </p>
        <p className="text-muted">{email}</p>
      </div>
      {roles.includes(role) ? (
        <PersonVerbs person={{ id, name, role }} roles={roles} isOwner={self.role === "owner"} />
      ) : null}
    </li>
  );
}
