import { Badge, type BadgeTone } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { MailState } from "#features/mail/mail.ts";
import type { PostedMail } from "#features/mail/queries.ts";
import { TryAgainForm } from "./try-again-form.tsx";

const states: Record<MailState, { readonly name: string; readonly tone: BadgeTone }> = {
  waiting: { name: "On its way", tone: "calm" },
  sent: { name: "Sent", tone: "good" },
  failed: { name: "Not sent", tone: "danger" },
  kept: { name: "Kept here", tone: "warn" },
};

interface LetterProps {
  readonly mail: PostedMail;
  readonly locale: Locale;
  /** Whether there is a mail server. */
  readonly canBeSent: boolean;
}

/** One letter: to whom, what became of it and why, and its words behind a click. */
export function Letter({ mail, locale, canBeSent }: LetterProps) {
  const { id, to, subject, text, state, reason, createdAt } = mail;
  return (
    <li className="grid gap-2 px-4 py-3 wrap-anywhere">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={states[state].tone}>{states[state].name}</Badge>
        <span className="font-medium">{subject}</span>
        <span className="text-muted">
          to <bdi>{to}</bdi>
        </span>
        <span className="text-muted sm:ml-auto">
          <Time at={createdAt} locale={locale} style="moment" />
        </span>
      </header>
      {reason ? (
        <p className={state === "failed" ? "text-danger" : "text-muted"}>
          {state === "failed" ? "The mail server did not take it: " : "It is tried again soon. So far: "}
          {reason}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        <details open={state === "kept"} className="min-w-0 flex-1">
          <summary className="cursor-pointer text-muted">Read it</summary>
          <p className="mt-2 max-w-prose rounded-md bg-sunken p-3 whitespace-pre-line">{text}</p>
        </details>
        {canBeSent && (state === "failed" || state === "kept") ? <TryAgainForm id={id} /> : null}
      </div>
    </li>
  );
}
