import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminPeoplePath } from "#features/paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { RolesTable } from "#features/people/components/roles-table.tsx";
import { StaffList } from "#features/people/components/staff-list.tsx";
import { permissions } from "#features/people/policy.ts";
import { staffList } from "#features/people/queries.ts";
import { requireStaff } from "#features/people/session.ts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const staff = await requireStaff();
  const everyone = await staffList(staff);
  return (
    <Desk staff={staff} current={adminPeoplePath}>
      <PageTitle title="People" help="Who works here, and what each role may do." />
      <div className="grid gap-10">
        <StaffList staff={everyone} />
        <RolesTable permissions={permissions} />
      </div>
    </Desk>
  );
}
