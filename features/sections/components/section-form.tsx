"use client";

import { useRouter } from "next/navigation";
import { useActionState } from "react";
import { Button } from "#components/button.tsx";
import { TextArea, TextField } from "#components/field.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { changeSectionAction, createSectionAction } from "#features/sections/actions.ts";
import { sectionColours } from "#features/sections/sections.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

interface SectionFormProps {
  /** The section to change; none: a new one. */
  readonly section?: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly description: string;
    readonly colour: string;
  };
}

const create = safely(createSectionAction);
const change = safely(changeSectionAction);

export function SectionForm({ section }: SectionFormProps) {
  const router = useRouter();
  const [state, submit, pending] = useActionState(async (before: FormState, form: FormData) => {
    const answer = await (section ? change : create)(before, form);
    // The list beside the form shows what has become of it.
    if (answer.ok) router.refresh();
    return answer;
  }, untouched);
  const value = (name: "name" | "slug" | "description" | "colour", fallback = "") =>
    state.values?.[name] ?? section?.[name] ?? fallback;
  const id = section?.id ?? "new";
  return (
    <form action={submit} aria-busy={pending} className="grid gap-4 sm:grid-cols-2">
      <input type="hidden" name="form" value={`section-${id}`} />
      {section ? <input type="hidden" name="id" value={section.id} /> : null}
      {state.message ? (
        <div className="sm:col-span-2">
          <Notice tone={state.ok ? "good" : "danger"}>{state.message}</Notice>
        </div>
      ) : null}
      <TextField
        label="Name"
        name="name"
        id={`name-${id}`}
        defaultValue={value("name")}
        error={state.fields?.name}
        maxLength={60}
        required
      />
      <TextField
        label="Address"
        name="slug"
        id={`slug-${id}`}
        defaultValue={value("slug")}
        error={state.fields?.slug}
        hint={section ? "Stories keep working under their old addresses." : "Empty: made from the name."}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="sm:col-span-2">
        <TextArea
          label="Description"
          name="description"
          id={`description-${id}`}
          rows={2}
          defaultValue={value("description")}
          error={state.fields?.description}
          maxLength={300}
        />
      </div>
      <TextField
        label="Colour"
        name="colour"
        id={`colour-${id}`}
        type="color"
        className="h-10 w-20 rounded-md border border-edge bg-panel p-1"
        defaultValue={value("colour", sectionColours[0])}
        error={state.fields?.colour}
        hint="Marks the section wherever it appears."
      />
      <div className="self-end justify-self-end">
        <Button look="primary" type="submit" disabled={pending}>
          {section ? "Save the section" : "Create the section"}
        </Button>
      </div>
    </form>
  );
}
