"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Notice } from "#components/notice.tsx";
import { everythingMissing } from "#features/articles/articles.ts";
import { ConflictNotice } from "#features/working-copies/components/conflict-notice.tsx";
import { type DeviceCopy, forgetDeviceCopy } from "#features/working-copies/components/device-copy.ts";
import type { Draft } from "#features/working-copies/components/draft.ts";
import { type KnownDraft, newestDraft } from "#features/working-copies/components/known-drafts.ts";
import type { Choices } from "#features/working-copies/components/panel/details.ts";
import { DetailsPanel } from "#features/working-copies/components/panel/details-panel.tsx";
import { RescueNotice, useRescue } from "#features/working-copies/components/rescue-notice.tsx";
import { SaveStatusLine } from "#features/working-copies/components/save-status.tsx";
import { substanceIn } from "#features/working-copies/components/substance-in.ts";
import { useAutosave } from "#features/working-copies/components/use-autosave.ts";
import { EditorLinks } from "./editor-links.tsx";
import { HeadlineFields } from "./headline-fields.tsx";
import { type Live, PublishPanel } from "./publish-panel.tsx";

const Manuscript = dynamic(() => import("#features/articles/components/manuscript/manuscript.tsx"), {
  ssr: false,
  loading: () => <div className="min-h-[50vh]" />,
});

interface ArticleEditorProps {
  readonly articleId: string;
  readonly kind: "story" | "page";
  readonly loaded: KnownDraft;
  readonly live: Live;
  readonly choices: Choices;
  readonly shareImage: string | null;
  readonly publication: { readonly name: string; readonly origin: string };
  readonly timeZone: string;
  readonly mayPublish: boolean;
}

export function ArticleEditor(props: ArticleEditorProps) {
  const { articleId, kind, live, choices, timeZone, mayPublish } = props;
  const [start] = useState(() => newestDraft(articleId, props.loaded));
  const [draft, setDraft] = useState(start.draft);
  /** Raised when the text is replaced from outside, so that the manuscript begins anew. */
  const [edition, setEdition] = useState(0);
  const [verbFields, setVerbFields] = useState<Readonly<Record<string, string>>>({});
  const { autosave, status } = useAutosave(articleId, start);
  const { copy, close } = useRescue(articleId, start.draft);
  const fields = status.kind === "refused" ? { ...verbFields, ...status.fields } : verbFields;
  const missing = everythingMissing({ kind, ...draft }, substanceIn(draft));
  const needs = Object.fromEntries(missing.map(({ field, message }) => [field, message]));

  const change = (part: Partial<Draft>) => {
    const next = { ...autosave.draft, ...part };
    setDraft(next);
    setVerbFields((known) => Object.fromEntries(Object.entries(known).filter(([name]) => !(name in part))));
    autosave.change(next);
  };
  const take = (kept: DeviceCopy) => {
    change(kept.draft);
    setEdition((number) => number + 1);
    close();
  };
  /** Goes on from words that the server has. */
  const go = (known: KnownDraft) => {
    autosave.replace(known);
    setDraft(known.draft);
    setEdition((number) => number + 1);
  };
  const drop = () => {
    forgetDeviceCopy(articleId);
    close();
  };
  return (
    <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid min-w-0 content-start gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <SaveStatusLine status={status} />
          <EditorLinks articleId={articleId} autosave={autosave} />
        </div>
        {status.kind === "conflict" ? (
          <ConflictNotice articleId={articleId} status={status} autosave={autosave} onTake={go} />
        ) : null}
        {copy ? <RescueNotice copy={copy} onTake={() => take(copy)} onDrop={drop} /> : null}
        <HeadlineFields draft={draft} fields={fields} needs={needs} onChange={change} />
        {fields.body ? <Notice tone="danger">{fields.body}</Notice> : null}
        <Manuscript key={edition} start={draft.body} onChange={(body) => change({ body })} />
      </div>
      <aside className="grid content-start gap-6">
        <PublishPanel
          articleId={articleId}
          live={live}
          timeZone={timeZone}
          mayPublish={mayPublish}
          missing={missing}
          autosave={autosave}
          onFields={setVerbFields}
        />
        <DetailsPanel
          key={edition}
          articleId={articleId}
          kind={kind}
          dates={live}
          shareImage={props.shareImage}
          draft={draft}
          choices={choices}
          publication={props.publication}
          fields={fields}
          needs={needs}
          onChange={change}
        />
      </aside>
    </div>
  );
}
