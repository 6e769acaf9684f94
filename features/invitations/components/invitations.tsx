import { type Locale, Time } from "#components/time.tsx";
import type { OpenInvitation } from "#features/invitations/queries.ts";
import type { Role } from "#features/people/people.ts";
import { InvitationVerbs } from "./invitation-verbs.tsx";
import { InviteForm } from "./invite-form.tsx";

interface InvitationsProps {
  readonly invitations: readonly OpenInvitation[];
  /** The roles that whoever looks may offer. */
  readonly roles: readonly Role[];
  readonly locale: Locale;
}

/** Asks people to work here, and shows who has not answered yet. */
export function Invitations({ invitations, roles, locale }: InvitationsProps) {
  return (
    <section aria-labelledby="invitations" className="grid gap-3">
      <h2 id="invitations" className="font-serif text-xl font-semibold">
        Invite somebody
      </h2>
      <InviteForm roles={roles} />
      {invitations.length > 0 ? (
        <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
          {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
              <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
                <p className="font-medium">{email}</p>
                <p className="text-muted">
                  {role}, invited by {invitedBy ?? "Masthead"};{" "}
                  {expiresAt ? (
                    <>
                      the link works until <Time at={expiresAt} locale={locale} style="short" />
                    </>
                  ) : (
                    "the link is too old: send another"
                  )}
                </p>
              </div>
              {roles.includes(role) ? <InvitationVerbs id={id} email={email} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
