import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminPeoplePath } from "#features/admin-paths.ts";
import { Invitations } from "#features/invitations/components/invitations.tsx";
import { rolesToGive } from "#features/invitations/policy.ts";
import { openInvitations } from "#features/invitations/queries.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { RolesTable } from "#features/people/components/roles-table.tsx";
import { StaffList } from "#features/people/components/staff-list.tsx";
import type { Admin } from "#features/people/people.ts";
import { permissions } from "#features/people/policy.ts";
import { staffList } from "#features/people/queries.ts";
import { admit, requireStaff } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { StaffRoom } from "#features/staff/components/staff-room.tsx";
import { staffRoom } from "#features/staff/queries.ts";

export const metadata: Metadata = { title: "People" };

async function roomOf(admin: Admin) {
  const asked = [staffRoom(admin), openInvitations(admin), publication()] as const;
  const [room, invitations, locale] = await Promise.all(asked);
  const roles = rolesToGive(admin);
  return { ...room, self: admin, roles, locale, invite: <Invitations {...{ invitations, roles, locale }} /> };
}

export default async function PeoplePage() {
  const staff = await requireStaff();
  const admission = await admit("admin");
  const admin = typeof admission === "string" ? undefined : admission.actor;
  return (
    <Desk staff={staff} current={adminPeoplePath}>
      <PageTitle title="People" help="Who works here, and what each role may do." />
      <div className="grid grid-cols-1 gap-10">
        {admin ? <StaffRoom {...(await roomOf(admin))} /> : <StaffList staff={await staffList(staff)} />}
        <RolesTable permissions={permissions} />
      </div>
    </Desk>
  );
}
