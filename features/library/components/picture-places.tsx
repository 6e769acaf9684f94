import Link from "next/link";
import { adminArticlePath } from "#features/admin-paths.ts";
import type { PictureUse } from "#features/picture-uses/queries.ts";

function placeWords({ places, state }: PictureUse): string {
  if (!places.includes("published")) return "in what is being written";
  const out = {
    published: "readers see it",
    scheduled: "scheduled",
    retired: "off the site",
    draft: "off the site",
  };
  return places.includes("working") ? out[state] : `${out[state]}, but not in what is being written`;
}

/** Where a picture stands, with the ways there. */
export function PicturePlaces({ uses }: { uses: readonly PictureUse[] }) {
  return (
    <section aria-labelledby="places" className="grid gap-2">
      <h2 id="places" className="font-serif text-xl font-semibold">
        Where it stands
      </h2>
      {uses.length === 0 ? <p className="text-muted">Nowhere yet.</p> : null}
      <ul className="grid gap-1">
        {uses.map((use) => (
          <li key={use.id}>
            {use.isArticle ? (
              <Link href={adminArticlePath(use)} className="underline">
                {use.headline || "An article without a headline"}
              </Link>
            ) : (
              "Beside the name of the publication"
            )}{" "}
            {use.isArticle ? <span className="text-muted">{placeWords(use)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
