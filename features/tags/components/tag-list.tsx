import { adminArticlesPath } from "#features/admin-paths.ts";
import { tagPath } from "#features/paths.ts";
import type { ListedTag } from "#features/tags/queries.ts";
import { usesCountedAtMost } from "#features/tags/tags.ts";
import { MergeForm } from "./merge-form.tsx";
import { RemoveTag, TagForm } from "./tag-form.tsx";

const suggestions = "tag-names";

/** Tags by their names, each of which opens to be changed. */
export function TagList({ tags }: { tags: readonly ListedTag[] }) {
  return (
    <>
      <datalist id={suggestions}>
        {tags.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
        {tags.map((tag) => (
          <li key={tag.id}>
            <details name="tag">
              <summary className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
                <span className="font-medium wrap-anywhere">{tag.name}</span>
                <span className="ml-auto text-muted">{usesInWords(tag.uses)}</span>
              </summary>
              <div className="grid gap-6 border-t border-line p-4 md:grid-cols-2">
                <TagForm key={tag.name} tag={tag} />
                <div className="grid content-start gap-4">
                  <MergeForm tag={tag} suggestions={suggestions} />
                  {tag.uses === 0 ? <RemoveTag tag={tag} /> : <WaysOn tag={tag} />}
                </div>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function WaysOn({ tag }: { tag: ListedTag }) {
  return (
    <p className="flex flex-wrap gap-x-4">
      <a className="underline" href={`${adminArticlesPath}?tag=${encodeURIComponent(tag.slug)}`}>
        Its articles
      </a>
      <a className="underline" href={tagPath(tag)}>
        Its page on the site
      </a>
    </p>
  );
}

function usesInWords(uses: number): string {
  if (uses === 0) return "no article";
  if (uses === 1) return "1 article";
  return `${uses.toLocaleString("en")}${uses >= usesCountedAtMost ? "+" : ""} articles`;
}
