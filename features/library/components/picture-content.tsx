import Link from "next/link";
import { PageTitle } from "#components/page-title.tsx";
import type { Locale } from "#components/time.tsx";
import { adminMediaPath } from "#features/admin-paths.ts";
import type { PictureDetails } from "#features/library/queries.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import type { PictureUse } from "#features/picture-uses/queries.ts";
import { PictureDesk } from "./picture-desk.tsx";
import { PictureFacts } from "./picture-facts.tsx";
import { PicturePlaces } from "./picture-places.tsx";
import { PictureVerbs } from "./picture-verbs.tsx";
import { RemovedPicture } from "./removed-picture.tsx";

interface PictureContentProps {
  readonly picture: PictureDetails;
  readonly uses: readonly PictureUse[];
  readonly folders: readonly PlacedFolder[];
  readonly locale: Locale;
  readonly may: { readonly describe: boolean; readonly replace: boolean };
}

/** Everything about one picture. */
export function PictureContent({ picture, uses, folders, locale, may }: PictureContentProps) {
  const { removedAt } = picture;
  return (
    <>
      <p className="mb-2">
        <Link href={adminMediaPath} className="text-accent underline">
          ← All pictures
        </Link>
      </p>
      <div className="wrap-anywhere">
        <PageTitle title={picture.fileName} />
      </div>
      {removedAt === null ? (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <PictureDesk key={picture.address} picture={picture} folders={folders} mayDescribe={may.describe} />
          <aside className="grid content-start gap-6">
            <PicturePlaces uses={uses} />
            <PictureFacts picture={picture} locale={locale} />
            {may.replace ? <PictureVerbs picture={picture} uses={uses.length} /> : null}
          </aside>
        </div>
      ) : (
        <RemovedPicture picture={picture} removedAt={removedAt} locale={locale} />
      )}
    </>
  );
}
