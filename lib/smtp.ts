import { createTransport } from "nodemailer";

export interface Letter {
  /** The same each time the letter is tried, so that a mail program folds a second copy into the first. */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Handed over to the mail server, or why not; `final` where another try would end the same way. */
export type Handover =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly final: boolean };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands a letter over to the mail server at `url`. The reader is an object: no text can add another one. */
export async function sendBySmtp(url: string, { to, messageId, ...letter }: Letter): Promise<Handover> {
  const transport = createTransport({ url, ...patience });
  const mail = { ...letter, messageId, to: { name: "", address: to } };
  const handover = await transport
    .sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true })
    .then(
      (): Handover => ({ ok: true }),
      (error: unknown): Handover => ({ ok: false, reason: reasonOf(error), final: isFinal(error) }),
    );
  transport.close();
  return handover;
}

/** A mail server answers with 5xx what it will never take. */
function isFinal(error: unknown): boolean {
  return error instanceof Error && "responseCode" in error && Number(error.responseCode) >= 500;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ").slice(0, 300);
}
