import { EmptyState } from "#components/empty-state.tsx";
import { type Locale, Time } from "#components/time.tsx";
import { daysToRestore } from "#features/library/library.ts";
import { PutBack } from "./picture-verbs.tsx";

interface RemovedPictureProps {
  readonly picture: { readonly id: string };
  readonly removedAt: Date;
  readonly locale: Locale;
}

/** What stands where a picture was that was taken out of the library. */
export function RemovedPicture({ picture, removedAt, locale }: RemovedPictureProps) {
  const until = new Date(removedAt.getTime() + daysToRestore * 86_400_000);
  return (
    <EmptyState title="This picture is deleted">
      <p className="mb-4">
        Nobody sees it any more. Until <Time at={until} locale={locale} style="short" /> it can be put back
        into the library, with all its words.
      </p>
      <PutBack picture={picture} />
    </EmptyState>
  );
}
