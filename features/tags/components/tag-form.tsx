"use client";

import { Button } from "#components/button.tsx";
import { TextArea, TextField } from "#components/field.tsx";
import { removeTagAction, renameTagAction } from "#features/tags/actions.ts";
import type { ListedTag } from "#features/tags/queries.ts";
import { useTagVerb } from "./use-tag-verb.ts";

/** The name of a tag and what stands under it on its page. */
export function TagForm({ tag }: { tag: ListedTag }) {
  const [state, submit, pending] = useTagVerb(renameTagAction);
  return (
    <form action={submit} aria-busy={pending} aria-label={`The tag ${tag.name}`} className="grid gap-4">
      <input type="hidden" name="id" value={tag.id} />
      <TextField
        label="Name"
        name="name"
        id={`name-${tag.id}`}
        defaultValue={state.values?.name ?? tag.name}
        error={state.fields?.name}
        hint="The address follows the name; the old address leads to the new one."
        maxLength={50}
        required
      />
      <TextArea
        label="Description"
        name="description"
        id={`description-${tag.id}`}
        rows={2}
        defaultValue={state.values?.description ?? tag.description}
        error={state.fields?.description}
        hint="Readers see it under the name, on the page of the tag."
        maxLength={300}
      />
      <Button look="primary" type="submit" disabled={pending} className="justify-self-start">
        Save the tag
      </Button>
    </form>
  );
}

/** For a tag that no article has. Nothing asks first: it is back as soon as somebody writes it. */
export function RemoveTag({ tag }: { tag: ListedTag }) {
  const [, submit, pending] = useTagVerb(removeTagAction);
  return (
    <form action={submit} aria-busy={pending}>
      <input type="hidden" name="id" value={tag.id} />
      <p className="mb-2 text-muted">No article has this tag.</p>
      <Button look="danger" type="submit" disabled={pending}>
        Remove the tag
      </Button>
    </form>
  );
}
