"use client";

import { useRef } from "react";
import { Confirm } from "#components/confirm.tsx";
import { TextField } from "#components/field.tsx";
import { mergeTagsAction } from "#features/tags/actions.ts";
import type { ListedTag } from "#features/tags/queries.ts";
import { useTagVerb } from "./use-tag-verb.ts";

interface MergeFormProps {
  readonly tag: ListedTag;
  /** The id of a `<datalist>` with names of tags. */
  readonly suggestions: string;
}

/** Two tags that mean the same become one. */
export function MergeForm({ tag, suggestions }: MergeFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [state, submit, pending] = useTagVerb(mergeTagsAction);
  return (
    <form
      ref={form}
      action={submit}
      aria-busy={pending}
      aria-label={`Merge ${tag.name}`}
      className="grid content-start gap-4"
    >
      <input type="hidden" name="id" value={tag.id} />
      <TextField
        label="Merge into"
        name="into"
        id={`into-${tag.id}`}
        list={suggestions}
        defaultValue={state.values?.into}
        error={state.fields?.into}
        hint="The name of the tag that its articles get instead."
        maxLength={50}
        autoComplete="off"
      />
      <Confirm
        disabled={pending}
        trigger="Merge…"
        title={`Merge “${tag.name}” into another tag?`}
        verb="Merge"
        onConfirm={() => form.current?.requestSubmit()}
      >
        Every article with this tag has the other one afterwards, and the old address leads there. Nobody can
        tell the two apart again.
      </Confirm>
    </form>
  );
}
