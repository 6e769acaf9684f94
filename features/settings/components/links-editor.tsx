"use client";

import { Plus, X } from "lucide-react";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import { SortableList } from "#components/sortable-list.tsx";
import type { NavigationItem } from "#features/settings/settings.ts";

/** A link as it stands in its form: it keeps its key wherever it goes. */
export interface LinkRow {
  readonly key: string;
  /** Empty for a link of one's own. */
  readonly sectionId: string;
  readonly label: string;
  readonly href: string;
}

/** Rows for links that are stored; sections go by their names. */
export function rowsOf(
  items: readonly NavigationItem[],
  sections: readonly { readonly id: string; readonly name: string }[] = [],
): readonly LinkRow[] {
  return items.map((item, at) => {
    if ("href" in item) return { key: `${at}`, sectionId: "", ...item };
    const label = sections.find(({ id }) => id === item.sectionId)?.name ?? "A section that is gone";
    return { key: `${at}`, sectionId: item.sectionId, label, href: "" };
  });
}

/** The rows with one more at their end. */
export function withRow(rows: readonly LinkRow[], row: Omit<LinkRow, "key">): readonly LinkRow[] {
  const key = 1 + Math.max(-1, ...rows.map((each) => Number(each.key)));
  return [...rows, { ...row, key: `${key}` }];
}

/** The errors of a form, which go by the place of a row, by its key: rows move while they are mended. */
export function errorsByKey(fields: Readonly<Record<string, string>> | undefined, keys: readonly string[]) {
  const named = Object.entries(fields ?? {}).map(([name, error]) => {
    const [, kind, at] = /^(label|address)-(\d+)$/.exec(name) ?? [];
    return [kind === undefined ? name : `${kind}-${keys[Number(at)]}`, error] as const;
  });
  return Object.fromEntries(named);
}

interface LinksEditorProps {
  readonly label: string;
  readonly rows: readonly LinkRow[];
  readonly onChange: (rows: readonly LinkRow[]) => void;
  /** What is wrong, by `label-` or `address-` and the key of the row. */
  readonly errors: Readonly<Record<string, string>>;
  readonly addressHint: string;
}

/** Links in their order: each has a name and leads somewhere, or is a section of the publication. */
export function LinksEditor({ label, rows, onChange, errors, addressHint }: LinksEditorProps) {
  const put = (row: LinkRow) => onChange(rows.map((each) => (each.key === row.key ? row : each)));
  return (
    <div className="grid gap-3">
      <SortableList
        label={label}
        items={rows}
        keyOf={({ key }) => key}
        nameOf={(row) => row.label || "the link without a name"}
        onOrder={onChange}
      >
        {(row) => (
          <div className="flex items-start gap-2">
            <div className="min-w-0 grow">
              <input type="hidden" name="keys" value={row.key} />
              <input type="hidden" name="sections" value={row.sectionId} />
              {row.sectionId ? (
                <Section row={row} />
              ) : (
                <OwnLink row={row} onChange={put} errors={errors} addressHint={addressHint} />
              )}
            </div>
            <Button
              look="quiet"
              aria-label={`Take out ${row.label || "the link without a name"}`}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              <X size={16} aria-hidden />
            </Button>
          </div>
        )}
      </SortableList>
      <Button
        className="justify-self-start"
        onClick={() => onChange(withRow(rows, { sectionId: "", label: "", href: "" }))}
      >
        <Plus size={16} aria-hidden /> Add a link
      </Button>
    </div>
  );
}

/** It follows the section's name and address. */
function Section({ row }: { row: LinkRow }) {
  return (
    <p className="flex min-h-9 flex-wrap items-center gap-x-2">
      <input type="hidden" name="labels" value="" />
      <input type="hidden" name="addresses" value="" />
      <span className="font-medium">{row.label}</span> <span className="text-muted">section</span>
    </p>
  );
}

interface OwnLinkProps extends Pick<LinksEditorProps, "errors" | "addressHint"> {
  readonly row: LinkRow;
  readonly onChange: (row: LinkRow) => void;
}

function OwnLink({ row, onChange, errors, addressHint }: OwnLinkProps) {
  return (
    <div className="grid gap-2 sm:grid-cols-[12rem_1fr]">
      <TextField
        label="Name"
        name="labels"
        id={`label-${row.key}`}
        value={row.label}
        onChange={(event) => onChange({ ...row, label: event.target.value })}
        error={errors[`label-${row.key}`]}
        maxLength={60}
      />
      <TextField
        label="Leads to"
        name="addresses"
        id={`address-${row.key}`}
        value={row.href}
        onChange={(event) => onChange({ ...row, href: event.target.value })}
        error={errors[`address-${row.key}`]}
        placeholder={addressHint}
        maxLength={2000}
        autoCapitalize="none"
        spellCheck={false}
      />
    </div>
  );
}
