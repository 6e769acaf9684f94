import { Badge } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import { adminArticlePath } from "#features/admin-paths.ts";
import { holdReasonInWords } from "#features/moderation/moderation.ts";
import type { QueuedComment } from "#features/moderation/queries.ts";
import type { QueuePlace } from "#features/moderation/schema.ts";
import { postedPath } from "#features/paths.ts";
import { ModerationForm } from "./moderation-form.tsx";

const verbsFor = {
  pending: ["approve", "remove"],
  published: ["remove"],
  removed: ["restore"],
} as const;

interface QueuedCommentProps {
  readonly comment: QueuedComment;
  readonly place: QueuePlace;
  readonly locale: Locale;
}

/** A comment as an editor judges it: who, where, in answer to what, and why it waits. */
export function QueuedCommentCard({ comment, place, locale }: QueuedCommentProps) {
  const { parent, email } = comment;
  return (
    <li className="grid grid-cols-1 gap-3 rounded-lg border border-line bg-panel p-4 wrap-anywhere">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-muted">
        <bdi className="font-medium text-ink">{comment.authorName}</bdi>
        {comment.isGuest ? <Badge>Guest</Badge> : null}
        {comment.isStaff ? <Badge tone="accent">Staff</Badge> : null}
        {email ? <bdi className="break-all">{email}</bdi> : null}
        <Time at={comment.createdAt} locale={locale} style="moment" />
        <span>
          on <Place comment={comment} isShown={place.state === "published"} />
        </span>
      </header>
      {parent ? (
        <blockquote className="border-l-2 border-line pl-3 text-muted">
          In answer to <bdi>{parent.authorName}</bdi>: {excerpt(parent.body)}
        </blockquote>
      ) : null}
      <div dir="auto" className="max-w-prose text-base whitespace-pre-line">
        {comment.body}
      </div>
      <footer className="flex flex-wrap items-center gap-2">
        {verbsFor[place.state].map((verb) => (
          <ModerationForm key={verb} verb={verb} comment={comment} place={place} />
        ))}
        {comment.heldBy && place.state !== "published" ? (
          <Badge tone="warn">{holdReasonInWords(comment.heldBy)}</Badge>
        ) : null}
      </footer>
    </li>
  );
}

function Place({ comment, isShown }: { comment: QueuedComment; isShown: boolean }) {
  const { articlePath, articleId, headline, id } = comment;
  const outside = articlePath && isShown ? postedPath({ id, articlePath, isHeld: false }) : articlePath;
  return (
    <a href={outside ?? adminArticlePath({ id: articleId })} className="underline">
      {headline ?? "an article"}
    </a>
  );
}

function excerpt(body: string): string {
  const line = body.replace(/\s+/g, " ");
  return line.length > 200 ? `${[...line].slice(0, 200).join("")}…` : line;
}
