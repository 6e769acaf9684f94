import { type Locale, Time } from "#components/time.tsx";
import type { Role } from "#features/people/people.ts";
import type { RemovedPerson } from "#features/staff/queries.ts";
import { RestoreButton } from "./restore-button.tsx";

interface RemovedListProps {
  readonly people: readonly RemovedPerson[];
  readonly roles: readonly Role[];
  readonly locale: Locale;
}

/** Whoever worked here and was removed, with the way back. */
export function RemovedList({ people, roles, locale }: RemovedListProps) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="removed" className="grid gap-3">
      <h2 id="removed" className="font-serif text-xl font-semibold">
        No longer here
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
        {people.map(({ id, name, email, role, removedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
              <p className="font-medium">{name}</p>
              <p className="text-muted">
                {email}, {role}
                {removedAt ? (
                  <>
                    , removed <Time at={removedAt} locale={locale} style="short" />
                  </>
                ) : null}
              </p>
            </div>
            {roles.includes(role) ? <RestoreButton id={id} name={name} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
