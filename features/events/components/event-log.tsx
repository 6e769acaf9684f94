import Link from "next/link";
import { type Locale, Time } from "#components/time.tsx";
import { adminEventsPath } from "#features/admin-paths.ts";
import { describeEvent } from "#features/events/events.ts";

interface LoggedEvent {
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly data: unknown;
}

/** Guests can only post; everything else that nobody signed for is the software's own doing. */
function who({ actorId, actorName, type }: LoggedEvent): string {
  if (actorName !== null) return actorName;
  if (actorId !== null) return "Someone who has left";
  return type === "comment.published" || type === "comment.held" ? "A guest" : "Masthead";
}

/** The page that an event speaks of, if readers have one. */
function placeOf(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("path" in data && typeof data.path === "string") return data.path;
  return "articlePath" in data && typeof data.articlePath === "string" ? data.articlePath : undefined;
}

function EventRow({ event, locale }: { event: LoggedEvent; locale: Locale }) {
  const place = placeOf(event.data);
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 px-4 py-2.5">
      <span>
        <span className="font-medium">{who(event)}</span> {describeEvent(event.type)}
      </span>
      {place ? (
        <a href={place} className="min-w-0 truncate underline">
          {place}
        </a>
      ) : null}
      <span className="ml-auto text-muted">
        <Time at={event.at} locale={locale} style="moment" />
      </span>
    </li>
  );
}

interface EventListProps {
  readonly events: readonly LoggedEvent[];
  readonly locale: Locale;
}

export function EventList({ events, locale }: EventListProps) {
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-panel">
      {events.map((event) => (
        <EventRow key={event.seq} event={event} locale={locale} />
      ))}
    </ol>
  );
}

interface EventLogProps extends EventListProps {
  readonly type: string | undefined;
  /** More events than these are asked for with the last one's number. */
  readonly pageSize: number;
}

export function EventLog({ events, type, locale, pageSize }: EventLogProps) {
  const last = events.at(-1);
  const query = new URLSearchParams({ ...(type ? { type } : {}), before: String(last?.seq ?? "") });
  return (
    <>
      <EventList events={events} locale={locale} />
      {events.length === pageSize ? (
        <p className="mt-4">
          <Link href={`${adminEventsPath}?${query}`} className="underline">
            Older
          </Link>
        </p>
      ) : null}
    </>
  );
}
