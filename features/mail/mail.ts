/** What became of a letter: `kept` where there is no mail server to hand it to. */
export type MailState = "waiting" | "sent" | "failed" | "kept";

export function stateOf(mail: {
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly lastError: string | null;
}): MailState {
  if (mail.sentAt) return "sent";
  if (!mail.failedAt) return "waiting";
  return mail.lastError === null ? "kept" : "failed";
}

/** So often a letter is handed to the mail server, unless it says that it never will take it. */
export const mostTries = 4;

/** So long letters are kept, in milliseconds. */
export const mailLife = 30 * 86_400_000;

/** The whole text of a letter; `{link}` says where its link belongs. */
export function textWith({ text, link }: { readonly text: string; readonly link: string | null }): string {
  return link === null ? text : text.replace("{link}", () => link);
}
