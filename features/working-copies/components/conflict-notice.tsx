import { useState } from "react";
import { Button } from "#components/button.tsx";
import { formOf } from "#components/form-of.ts";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { readWorkingCopyAction, setWordsAsideAction } from "#features/working-copies/actions.ts";
import type { Autosave, SaveStatus } from "./autosave.ts";
import { draftToForm } from "./draft.ts";
import { draftOf } from "./draft-of.ts";
import type { KnownDraft } from "./known-drafts.ts";
import { TwoTexts } from "./two-texts.tsx";

interface ConflictNoticeProps {
  readonly articleId: string;
  readonly status: SaveStatus & { kind: "conflict" };
  readonly autosave: Autosave;
  /** The words of the other take the place of these. */
  readonly onTake: (theirs: KnownDraft) => void;
}

async function theirsOf(articleId: string): Promise<KnownDraft | undefined> {
  const { saved } = await safely(readWorkingCopyAction)({ ok: false }, formOf({ id: articleId }));
  return saved && { draft: draftOf(saved.article), version: saved.article.version, savedAt: saved.savedAt };
}

const unreachable =
  "Masthead could not be reached. Both texts are still where they were: try again in a moment.";

/** Somebody else saved the article meanwhile: both texts can be read, either can be chosen, and both are kept. */
export function ConflictNotice({ articleId, status, autosave, onTake }: ConflictNoticeProps) {
  const [theirs, setTheirs] = useState<KnownDraft>();
  const [problem, setProblem] = useState<string>();
  const at = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(status.at),
  );
  const compare = async () => {
    const found = await theirsOf(articleId);
    setProblem(found ? undefined : unreachable);
    setTheirs(found);
  };
  const take = async () => {
    const found = await theirsOf(articleId);
    const mine = draftToForm(articleId, status.version, autosave.draft);
    const kept = found && (await safely(setWordsAsideAction)({ ok: false }, mine));
    if (!found || !kept?.ok) return setProblem(kept?.message ?? unreachable);
    setTheirs(undefined);
    onTake(found);
  };
  const keep = () => {
    setTheirs(undefined);
    void autosave.overwrite();
  };
  return (
    <Notice tone="warn">
      <p className="font-semibold">
        {status.by} saved this article on {at}, after you opened it.
      </p>
      <p className="mt-1">
        Your words are still here and on this device. Theirs are on the server. Which should stay? The others
        are kept among the revisions.
      </p>
      {problem ? <p className="mt-1 text-danger">{problem}</p> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => void compare()}>Compare the two</Button>
        <Button onClick={keep}>Keep my words</Button>
        <Button onClick={() => void take()}>Take theirs</Button>
      </div>
      <TwoTexts
        mine={autosave.draft}
        theirs={theirs?.draft}
        by={status.by}
        onClose={() => setTheirs(undefined)}
        onKeep={keep}
        onTake={() => void take()}
      />
    </Notice>
  );
}
