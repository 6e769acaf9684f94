"use client";

import type { CommentsPolicy } from "#features/comments/comments.ts";
import { changeDiscussionAction } from "#features/settings/actions.ts";
import { SettingsForm } from "./settings-form.tsx";

const policies: readonly { readonly value: CommentsPolicy; readonly name: string; readonly what: string }[] =
  [
    { value: "open", name: "Open", what: "Comments appear at once, unless a rule holds one." },
    {
      value: "first-held",
      name: "First one held",
      what: "A person's first comment waits for you; the ones after it appear at once.",
    },
    { value: "all-held", name: "All held", what: "Every comment waits for you." },
    { value: "closed", name: "Closed", what: "Nobody can comment. What has been said stays." },
  ];

/** Who may speak, on articles that say nothing of their own about it. */
export function DiscussionForm({ policy }: { policy: CommentsPolicy }) {
  return (
    <SettingsForm
      title="Discussion"
      help="For every story that does not say otherwise. What readers have sent is in the moderation queue."
      action={changeDiscussionAction}
    >
      {({ fields }) => (
        <fieldset
          key={policy}
          className="grid gap-2"
          aria-describedby={fields?.commentsPolicy ? "policy-error" : undefined}
        >
          <legend className="mb-2 font-medium">Comments are</legend>
          {policies.map(({ value, name, what }) => (
            <label
              key={value}
              className="grid grid-cols-[auto_1fr] gap-x-3 rounded-md border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="commentsPolicy"
                value={value}
                defaultChecked={value === policy}
                className="mt-1 accent-accent"
              />
              <span>
                <span className="font-medium">{name}</span>
                <span className="block text-muted">{what}</span>
              </span>
            </label>
          ))}
          {fields?.commentsPolicy ? (
            <p id="policy-error" className="text-danger">
              {fields.commentsPolicy}
            </p>
          ) : null}
        </fieldset>
      )}
    </SettingsForm>
  );
}
