import type { Metadata } from "next";
import { adminMediaPath, libraryPath } from "#features/admin-paths.ts";
import { LibraryContent } from "#features/library/components/library-content.tsx";
import { UploadArea } from "#features/library/components/upload-area.tsx";
import { libraryPage } from "#features/library/queries.ts";
import { filterOf, libraryInput } from "#features/library/schema.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { isAtLeast } from "#features/people/people.ts";
import { requireStaff } from "#features/people/session.ts";
import { FolderLine } from "#features/picture-folders/components/folder-line.tsx";
import { pictureFolders } from "#features/picture-folders/queries.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Media" };

export default async function MediaPage({ searchParams }: PageProps<"/admin/media">) {
  const staff = await requireStaff();
  const asked = libraryInput.parse(await searchParams);
  const [page, folders, locale] = await Promise.all([
    libraryPage(staff, filterOf(asked)),
    pictureFolders(staff),
    publication(),
  ]);
  const current = folders.find(({ id }) => id === asked.folder);
  const pathOf = (folder?: string) => libraryPath({ folder, view: asked.view });
  const mayChange = isAtLeast(staff.role, "editor");
  return (
    <Desk staff={staff} current={adminMediaPath}>
      <UploadArea folder={current}>
        <FolderLine folders={folders} current={current} pathOf={pathOf} mayChange={mayChange} />
        <LibraryContent page={page} asked={asked} folders={folders} locale={locale} />
      </UploadArea>
    </Desk>
  );
}
