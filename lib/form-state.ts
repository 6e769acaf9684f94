/** What a form action answers: the refusal with everything that was typed, or the receipt. */
export interface FormState {
  readonly ok: boolean;
  /** One sentence for the whole form. */
  readonly message?: string | undefined;
  /** Field name -> what to change in it. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Field name -> what was typed, without passwords and tokens. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

export const untouched: FormState = { ok: false };
