import { useState } from "react";
import { TextField } from "#components/field.tsx";

interface TagsFieldProps {
  readonly tagNames: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (tagNames: string[]) => void;
}

function namesIn(text: string): string[] {
  return [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
}

/** Tags as a line of words between commas; a new word makes a new tag when the article is published. */
export function TagsField({ tagNames, error, onChange }: TagsFieldProps) {
  const [text, setText] = useState(tagNames.join(", "));
  return (
    <TextField
      label="Tags"
      name="tagNames"
      value={text}
      error={error}
      hint="Separated by commas. A new word makes a new tag."
      onChange={(event) => {
        setText(event.target.value);
        onChange(namesIn(event.target.value));
      }}
    />
  );
}
