import { Badge } from "#components/badge.tsx";
import type { Locale } from "#components/time.tsx";
import { Invitations } from "#features/invitations/components/invitations.tsx";
import { type Actor, type Role, rolesToGive, staffRoles } from "#features/people/people.ts";
import { RequirementForm } from "#features/second-factor/components/requirement-form.tsx";
import type { Room, StaffMember } from "#features/staff/queries.ts";
import { PersonVerbs } from "./person-verbs.tsx";
import { RemovedList } from "./removed-list.tsx";

interface StaffRoomProps {
  readonly room: Room;
  readonly self: Actor;
  readonly locale: Locale;
}

/** Everyone who works here, did, or shall, as those see them who look after them. */
export function StaffRoom({ room, self, locale }: StaffRoomProps) {
  const roles = rolesToGive(self.role);
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
        {room.staff.map((person) => (
          <Member key={person.id} person={person} self={self} roles={roles} />
        ))}
      </ul>
      <Invitations invitations={room.invitations} roles={roles} locale={locale} />
      {self.role === "owner" ? <RequirementForm from={room.ruleFrom} roles={staffRoles} /> : null}
      <RemovedList people={room.former} roles={roles} locale={locale} />
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
        <PersonVerbs
          person={{ id, name, role }}
          hasSecondFactor={person.secondFactorSince !== null}
          roles={roles}
          isOwner={self.role === "owner"}
        />
      ) : null}
    </li>
  );
}
