import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminTrashPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { TrashList } from "#features/trash/components/trash-list.tsx";
import { trashList } from "#features/trash/queries.ts";
import { trashPageInput } from "#features/trash/schema.ts";
import { trashDays } from "#features/trash/trash.ts";

export const metadata: Metadata = { title: "Trash" };

export default async function TrashPage({ searchParams }: PageProps<"/admin/trash">) {
  const staff = await requireStaff();
  const { after } = trashPageInput.parse(await searchParams);
  const [{ rows, hasNext }, locale] = await Promise.all([trashList(staff, { after }), publication()]);
  return (
    <Desk staff={staff} current={adminTrashPath()}>
      <PageTitle
        title="Trash"
        help={`Nobody reads what lies here. It can be put back as it was, and goes for good after ${trashDays} days.`}
      />
      <TrashList articles={rows} hasNext={hasNext} isFirstPage={after === undefined} locale={locale} />
    </Desk>
  );
}
