/** What a verb answers: done, or a refusal in words that the person who asked can act on. */
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly field?: string | undefined };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refusal; `field` names the input that has to change. */
export function refused(message: string, field?: string): Outcome<never> {
  return { ok: false, message, field };
}
