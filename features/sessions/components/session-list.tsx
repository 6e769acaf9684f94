import { Badge } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { OwnSession } from "#features/sessions/queries.ts";
import { CloseOthersButton, CloseSessionButton } from "./close-session.tsx";

interface SessionListProps {
  readonly sessions: readonly OwnSession[];
  readonly locale: Locale;
}

/** Where one is signed in, with the way out of each. */
export function SessionList({ sessions, locale }: SessionListProps) {
  return (
    <>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, device, isHere, createdAt, lastSeenAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {device} {isHere ? <Badge tone="good">this one</Badge> : null}
              </p>
              <p className="text-muted">
                Signed in <Time at={createdAt} locale={locale} style="moment" />, last seen{" "}
                <Time at={lastSeenAt} locale={locale} style="moment" />
              </p>
            </div>
            {isHere ? null : <CloseSessionButton id={id} device={device} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <CloseOthersButton /> : null}
    </>
  );
}
