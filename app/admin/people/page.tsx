import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminPeoplePath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { RolesTable } from "#features/people/components/roles-table.tsx";
import { StaffList } from "#features/people/components/staff-list.tsx";
import { permissions } from "#features/people/policy.ts";
import { staffList } from "#features/people/queries.ts";
import { admit, requireStaff } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { StaffRoom } from "#features/staff/components/staff-room.tsx";
import { staffRoom } from "#features/staff/queries.ts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const staff = await requireStaff();
  const [admission, locale] = await Promise.all([admit("admin"), publication()]);
  return (
    <Desk staff={staff} current={adminPeoplePath}>
      <PageTitle title="People" help="Who works here, and what each role may do." />
      <div className="grid grid-cols-1 gap-10">
        {typeof admission === "string" ? (
          <StaffList staff={await staffList(staff)} />
        ) : (
          <StaffRoom
            self={admission.actor}
            room={await staffRoom(admission.actor)}
            locale={{ language: locale.language, timeZone: locale.timeZone }}
          />
        )}
        <RolesTable permissions={permissions} />
      </div>
    </Desk>
  );
}
