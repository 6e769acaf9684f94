"use client";

import { useRouter } from "next/navigation";
import { useActionState, useState } from "react";
import { Button } from "#components/button.tsx";
import { SelectField, TextArea, TextField } from "#components/field.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { describePictureAction } from "#features/library/actions.ts";
import type { PictureDetails } from "#features/library/queries.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { type FormState, untouched } from "#lib/form-state.ts";
import { Crops } from "./crops.tsx";
import { FocalPoint } from "./focal-point.tsx";

interface PictureDeskProps {
  readonly picture: PictureDetails;
  readonly folders: readonly PlacedFolder[];
  readonly mayDescribe: boolean;
}

const say = safely(describePictureAction);

/** The picture with the point that counts, and everything that is said of it. */
export function PictureDesk({ picture, folders, mayDescribe }: PictureDeskProps) {
  const router = useRouter();
  const [point, setPoint] = useState({ x: picture.focalX, y: picture.focalY });
  const [isDecorative, setIsDecorative] = useState(picture.isDecorative);
  const [state, submit, pending] = useActionState(async (before: FormState, form: FormData) => {
    const answer = await say(before, form);
    if (answer.ok) router.refresh();
    return answer;
  }, untouched);
  const value = (name: "alt" | "caption" | "credit") => state.values?.[name] ?? picture[name];
  const { address, width, height, alt } = picture;
  return (
    <form action={submit} aria-busy={pending} className="grid gap-5">
      <FocalPoint
        {...{ address, width, height, alt, point }}
        onMove={mayDescribe ? setPoint : () => undefined}
      />
      <Crops address={address} point={point} />
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="focalX" value={point.x} />
      <input type="hidden" name="focalY" value={point.y} />
      {state.message ? <Notice tone={state.ok ? "good" : "danger"}>{state.message}</Notice> : null}
      <fieldset disabled={!mayDescribe} className="grid gap-4">
        <legend className="sr-only">What is said of the picture</legend>
        <TextArea
          label="Alternative text"
          name="alt"
          rows={2}
          defaultValue={value("alt")}
          error={state.fields?.alt}
          readOnly={isDecorative}
          maxLength={1000}
          hint="What is to be seen, for those who cannot see it. Needed before an article is published."
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="decorative"
            checked={isDecorative}
            onChange={(event) => setIsDecorative(event.target.checked)}
            className="size-4 accent-accent"
          />
          Decorative: it needs no description
        </label>
        <TextArea
          label="Caption"
          name="caption"
          rows={2}
          defaultValue={value("caption")}
          error={state.fields?.caption}
          maxLength={1000}
          hint="Where the picture stands already, its words stay as they are."
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Credit"
            name="credit"
            defaultValue={value("credit")}
            error={state.fields?.credit}
            maxLength={200}
            hint="Who made it."
          />
          <SelectField
            label="Folder"
            name="folderId"
            defaultValue={state.values?.folderId ?? picture.folderId ?? ""}
            error={state.fields?.folderId}
          >
            <option value="">No folder</option>
            {folders.map(({ id, path }) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="justify-self-end">
          <Button type="submit" look="primary" disabled={pending}>
            Save
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
