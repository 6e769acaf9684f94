import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  readonly name: string;
  /** The name, unless the same field stands twice on a page. */
  readonly id?: string;
  readonly hint?: ReactNode;
  /** What has to happen here before something else can: a calm note, not a mistake. */
  readonly need?: string | undefined;
  readonly error?: string | undefined;
}

export const fieldBox =
  "w-full rounded-md border border-edge bg-panel px-3 py-2 text-base text-ink placeholder:text-muted aria-invalid:border-danger sm:text-sm";

/** What a screen reader reads after the label: the error first, then the hint. */
export function describedBy(
  id: string,
  { hint, need, error }: Pick<FieldProps, "hint" | "need" | "error">,
): string | undefined {
  const said = [error ? "error" : "", need && !error ? "need" : "", hint ? "hint" : ""];
  const ids = said.filter((part) => part !== "").map((part) => `${id}-${part}`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function split<P extends FieldProps>({ label, name, id = name, hint, need, error, ...rest }: P) {
  const field = { label, name, id, hint, need, error };
  const control = {
    id,
    name,
    className: fieldBox,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(id, field),
  } as const;
  return { field, control, rest };
}

/** A label, its control, and beside it what is wrong or what it is for. */
export function Field({
  field,
  children,
}: {
  field: Omit<FieldProps, "name"> & { readonly id: string };
  children: ReactNode;
}) {
  const { label, id, hint, need, error } = field;
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} className="text-danger">
          {error}
        </p>
      ) : null}
      {need && !error ? (
        <p id={`${id}-need`} className="text-warn">
          {need}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function TextField(props: FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>) {
  const { field, control, rest } = split(props);
  return (
    <Field field={field}>
      <input type="text" {...control} {...rest} />
    </Field>
  );
}

export function TextArea(props: FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>) {
  const { field, control, rest } = split(props);
  return (
    <Field field={field}>
      <textarea rows={3} {...control} {...rest} />
    </Field>
  );
}

export function SelectField(props: FieldProps & Omit<ComponentProps<"select">, keyof FieldProps>) {
  const { field, control, rest } = split(props);
  return (
    <Field field={field}>
      <select {...control} {...rest} />
    </Field>
  );
}
