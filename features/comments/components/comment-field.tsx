import type { ReactNode } from "react";

interface CommentFieldProps {
  readonly label: string;
  readonly name: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** The control, which takes on what ties it to its label, its hint and its error. */
  readonly children: (described: {
    readonly id: string;
    readonly "aria-describedby": string;
    readonly "aria-invalid": true | undefined;
  }) => ReactNode;
}

export function CommentField({ label, name, hint, error, children }: CommentFieldProps) {
  const id = `comment-${name}`;
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const describedBy = error ? `${errorId} ${hintId}` : hintId;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error ? (
        <p id={errorId} className="field-error">
          {error}
        </p>
      ) : null}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      <p id={hintId} className="field-hint">
        {hint}
      </p>
    </div>
  );
}
