import Link from "next/link";
import { EmptyState } from "#components/empty-state.tsx";
import { Notice } from "#components/notice.tsx";
import type { Locale } from "#components/time.tsx";
import { adminMailPath } from "#features/admin-paths.ts";
import type { PostedMail } from "#features/mail/queries.ts";
import { Letter } from "./letter.tsx";

interface PostBoxProps {
  readonly letters: readonly PostedMail[];
  /** The last letter of the page before. */
  readonly before: string | undefined;
  readonly pageSize: number;
  readonly locale: Locale;
  /** Whether there is a mail server. */
  readonly hasServer: boolean;
}

/** A page of the letters that Masthead has written. */
export function PostBox({ letters, before, pageSize, locale, hasServer }: PostBoxProps) {
  const last = letters.length === pageSize ? letters.at(-1) : undefined;
  return (
    <div className="grid gap-4">
      {hasServer ? null : (
        <Notice tone="warn">
          No mail server is set up, so nothing leaves this machine: pass the links on yourself. To have mail
          sent, set SMTP_URL and MAIL_FROM and start Masthead again.
        </Notice>
      )}
      {letters.length > 0 ? (
        <ol className="divide-y divide-line rounded-lg border border-line bg-panel">
          {letters.map((mail) => (
            <Letter key={mail.id} mail={mail} locale={locale} canBeSent={hasServer} />
          ))}
        </ol>
      ) : (
        <EmptyState title={before ? "There is nothing older" : "No mail yet"}>
          Invitations, links for a new password and the like are listed here, with what became of them.
        </EmptyState>
      )}
      {last ? (
        <p>
          <Link href={adminMailPath(last.id)} className="underline">
            Older
          </Link>
        </p>
      ) : null}
    </div>
  );
}
