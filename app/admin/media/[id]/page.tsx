import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminMediaPath } from "#features/admin-paths.ts";
import { PictureContent } from "#features/library/components/picture-content.tsx";
import { canDescribe, canReplace } from "#features/library/policy.ts";
import { pictureInLibrary } from "#features/library/queries.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff } from "#features/people/session.ts";
import { pictureFolders } from "#features/picture-folders/queries.ts";
import { placesOfPicture } from "#features/picture-uses/queries.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Picture" };

export default async function PicturePage({ params }: PageProps<"/admin/media/[id]">) {
  const staff = await requireStaff();
  const { id } = await params;
  const picture = await pictureInLibrary(staff, id);
  if (!picture) notFound();
  const [uses, folders, locale] = await Promise.all([
    placesOfPicture(staff, id),
    pictureFolders(staff),
    publication(),
  ]);
  const isShown = uses.some(({ places }) => places.some((place) => place !== "working"));
  const may = {
    describe: canDescribe(staff, picture),
    replace: canReplace(staff, { ...picture, isShown }),
  };
  return (
    <Desk staff={staff} current={adminMediaPath}>
      <PictureContent {...{ picture, uses, folders, locale, may }} />
    </Desk>
  );
}
