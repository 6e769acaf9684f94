import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Badge } from "#components/badge.tsx";
import { Button } from "#components/button.tsx";
import { formOf } from "#components/form-of.ts";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import {
  publishArticleAction,
  restoreArticleAction,
  retireArticleAction,
  type VerbState,
} from "#features/articles/actions.ts";
import type { ArticleState, Missing } from "#features/articles/articles.ts";
import { stateTone, stateWord } from "#features/articles/components/state-words.ts";
import { TrashButton } from "#features/trash/components/trash-button.tsx";
import type { Autosave } from "#features/working-copies/components/autosave.ts";
import { untouched } from "#lib/form-state.ts";
import { FirstServed } from "./first-served.tsx";
import { type Due, ScheduleForm } from "./schedule-form.tsx";

export interface Live {
  readonly state: ArticleState;
  /** Where readers find it, once it is public. */
  readonly path: string | null;
  /** In words, in the publication's time zone. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The version of the working copy that readers see. */
  readonly version: number | null;
}

interface PublishPanelProps {
  readonly articleId: string;
  readonly live: Live;
  readonly timeZone: string;
  readonly mayPublish: boolean;
  /** What is still to do before it can be published. */
  readonly missing: readonly Missing[];
  readonly autosave: Autosave;
  readonly onFields: (fields: Readonly<Record<string, string>>) => void;
}

type Verb = (state: VerbState, form: FormData) => Promise<VerbState>;

/** Runs a verb on the saved words: what is published is what is on the screen. */
function useVerbs({ articleId, autosave, onFields }: PublishPanelProps) {
  const router = useRouter();
  const [receipt, setReceipt] = useState<VerbState>(untouched);
  const [busy, begin] = useTransition();
  const run = (verb: Verb, more: Record<string, string> = {}) =>
    begin(async () => {
      if (!(await autosave.flush())) {
        return setReceipt({ ok: false, message: "First the words have to be saved: see the line above." });
      }
      const form = formOf({ id: articleId, version: String(autosave.version), ...more });
      const answer = await safely(verb)(untouched, form);
      setReceipt(answer);
      onFields(answer.fields ?? {});
      if (answer.ok) router.refresh();
    });
  return { receipt, busy, run };
}

/** What is still to do, each a way to the place where it is done. */
function MissingList({ missing }: { missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <div>
      <p className="text-muted">Before it can be published:</p>
      <ul className="mt-1 grid">
        {missing.map(({ field, message }) => (
          <li key={field}>
            <button type="button" className="py-1 text-left underline" onClick={() => goTo(field)}>
              {message.replace(/ first\b\.?/, "")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(field: string): void {
  const place = field === "body" ? ".ProseMirror" : `#${field}, [name="${field}"]`;
  document.querySelector<HTMLElement>(place)?.focus();
}

/** Where the article stands, and what can be done next. */
export function PublishPanel(props: PublishPanelProps) {
  const { live, timeZone, mayPublish, autosave } = props;
  const { receipt, busy, run } = useVerbs(props);
  const [due, setDue] = useState<Due>({ publishAt: "", turn: "first" });
  const { state } = live;
  const isPublic = state === "published";
  const isCurrent = isPublic && live.version === autosave.version && autosave.status().kind === "saved";
  return (
    <section aria-label="Publishing" className="grid gap-3 rounded-lg border border-line bg-panel p-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={stateTone[state]}>{stateWord[state]}</Badge>
        {isPublic && !isCurrent ? <Badge tone="warn">Changes not published</Badge> : null}
      </div>
      {live.publishedAt ? (
        <p className="text-muted">
          {state === "scheduled" ? `Due ${live.publishedAt}` : `First published ${live.publishedAt}`}
        </p>
      ) : null}
      {isPublic && live.path ? (
        <a href={live.path} className="truncate underline">
          {live.path}
        </a>
      ) : null}
      {receipt.message ? <Notice tone={receipt.ok ? "good" : "danger"}>{receipt.message}</Notice> : null}
      {receipt.served ? <FirstServed served={receipt.served} timeZone={timeZone} /> : null}
      {isCurrent ? <p className="text-muted">Readers see these words.</p> : null}
      <MissingList missing={isCurrent ? [] : props.missing} />
      {mayPublish && state !== "retired" && !isCurrent ? (
        <Button look="primary" disabled={busy} onClick={() => run(publishArticleAction)}>
          {isPublic ? "Publish the changes" : "Publish now"}
        </Button>
      ) : null}
      {mayPublish && (state === "draft" || state === "scheduled") ? (
        <details open={receipt.fields?.publishAt !== undefined || undefined}>
          <summary className="py-1 font-medium">
            {state === "scheduled" ? "Another time" : "Publish later"}
          </summary>
          <ScheduleForm
            due={due}
            timeZone={timeZone}
            error={receipt.fields?.publishAt}
            busy={busy}
            onChange={setDue}
            onSchedule={() => run(publishArticleAction, { ...due })}
          />
        </details>
      ) : null}
      {mayPublish && (isPublic || state === "scheduled") ? (
        <Button look="danger" disabled={busy} onClick={() => run(retireArticleAction)}>
          {isPublic ? "Take off the site" : "Do not publish"}
        </Button>
      ) : null}
      {mayPublish && state === "retired" ? (
        <Button look="primary" disabled={busy} onClick={() => run(restoreArticleAction)}>
          Put back on the site
        </Button>
      ) : null}
      {mayPublish ? null : <p className="text-muted">An editor publishes this for you.</p>}
      {mayPublish || state === "draft" ? (
        <TrashButton articleId={props.articleId} disabled={busy} save={() => autosave.flush()} />
      ) : null}
    </section>
  );
}
