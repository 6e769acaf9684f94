import { LayoutGrid, List } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { libraryPath } from "#features/admin-paths.ts";
import type { LibraryInput } from "#features/library/schema.ts";
import { kindWords } from "./kind-words.ts";

const box = "min-h-9 rounded-md border border-edge bg-panel px-2 text-base sm:text-sm";

const views = [
  { view: "grid", name: "As a grid", icon: LayoutGrid },
  { view: "list", name: "As a list", icon: List },
] as const;

/** Narrows the library; a plain form, so that the choice stands in the address. */
export function LibraryFilter({ asked }: { asked: LibraryInput }) {
  const { q, folder, kind, view } = asked;
  return (
    <search className="mb-4 block">
      <form aria-label="Pictures" className="flex flex-wrap items-center gap-2">
        {folder ? <input type="hidden" name="folder" value={folder} /> : null}
        {view === "list" ? <input type="hidden" name="view" value="list" /> : null}
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Words of a picture"
          placeholder="File name, description, caption or credit"
          maxLength={100}
          className={`${box} min-w-0 basis-full sm:flex-1 sm:basis-0`}
        />
        <select
          name="kind"
          defaultValue={kind ?? ""}
          aria-label="Kind"
          className={`${box} min-w-0 flex-1 sm:flex-none`}
        >
          <option value="">All of them</option>
          {Object.entries(kindWords).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass()}>
          Find
        </button>
        <nav aria-label="View" className="flex">
          {views.map(({ view: one, name, icon: Icon }) => (
            <Link
              key={one}
              href={libraryPath({ ...asked, view: one })}
              aria-label={name}
              aria-current={one === view ? "true" : undefined}
              className={`${buttonClass("quiet")} px-2 text-muted aria-[current]:bg-sunken aria-[current]:text-ink`}
            >
              <Icon size={18} aria-hidden />
            </Link>
          ))}
        </nav>
      </form>
    </search>
  );
}
