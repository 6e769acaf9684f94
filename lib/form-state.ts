/** What a form action answers: the refusal with everything that was typed, or the receipt. */
export interface FormState {
  readonly ok: boolean;
  /** One sentence for the whole form. */
  readonly message?: string | undefined;
  /** Field name -> what to change in it. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Field name -> what was typed, without passwords and tokens. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Nobody is signed in any more: nothing else was wrong. */
  readonly signedOut?: boolean | undefined;
}

/** What a form calls. */
export type FormVerb = (state: FormState, form: FormData) => Promise<FormState>;

export const untouched: FormState = { ok: false };

/** A verb's refusal as the answer of its form: in words, and beside the field that has to change. */
export function refusalState(refusal: { readonly message: string; readonly field?: string | undefined }) {
  const { message, field } = refusal;
  return { ok: false, message, ...(field !== undefined && { fields: { [field]: message } }) };
}
