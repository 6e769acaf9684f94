import { Badge, type BadgeTone } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { JobAtHand } from "#features/background/queries.ts";
import type { Job } from "#features/jobs/schema.ts";
import { now } from "#lib/clock.ts";
import { RetryJob } from "./retry-job.tsx";

const words: Readonly<Record<Job["kind"], string>> = {
  "media-variants": "Makes the smaller copies of a picture",
  "share-image": "Draws the share picture of a story",
  "share-images": "Draws the share pictures anew",
  "removed-media": "Deletes a picture whose month out of the library is over",
  trash: "Deletes an article whose time in the trash is over",
  "new-password": "Looks for who has forgotten a password",
  mail: "Sends a letter",
  "forget-mail": "Deletes a letter that was kept for its time",
};

const isKnown = (kind: string): kind is Job["kind"] => Object.hasOwn(words, kind);

interface JobListProps {
  readonly jobs: readonly JobAtHand[];
  readonly locale: Locale;
}

/** What is to be done outside of any request, each with what became of it so far. */
export function JobList({ jobs, locale }: JobListProps) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-panel">
      {jobs.map((job) => (
        <li key={job.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
          <div className="min-w-0 grow wrap-anywhere">
            <p className="font-medium">
              {isKnown(job.kind) ? words[job.kind] : "Something that another version of Masthead knows"}
            </p>
            <p className="text-muted">
              {job.failedAt ? "given up" : "due"}{" "}
              <Time at={job.failedAt ?? job.runAt} locale={locale} style="moment" />
              {job.attempts > 0 ? `, tried ${job.attempts === 1 ? "once" : `${job.attempts} times`}` : ""}
            </p>
            {job.lastError ? (
              <p className={job.failedAt ? "text-danger" : "text-muted"}>{job.lastError}</p>
            ) : null}
          </div>
          <State job={job} />
          {job.failedAt && isKnown(job.kind) ? <RetryJob id={job.id} /> : null}
        </li>
      ))}
    </ol>
  );
}

function State({ job }: { job: JobAtHand }) {
  const at = now();
  const [name, tone]: [string, BadgeTone] = job.failedAt
    ? ["Given up", "danger"]
    : job.lockedUntil && job.lockedUntil > at
      ? ["Being done", "good"]
      : job.attempts > 0
        ? ["Tried again soon", "warn"]
        : ["Waiting", "calm"];
  return <Badge tone={tone}>{name}</Badge>;
}
