"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { formOf } from "#components/form-of.ts";
import { LookupField } from "#components/lookup-field.tsx";
import { safely } from "#components/safely.ts";
import { SortableList } from "#components/sortable-list.tsx";
import { useLookup } from "#components/use-lookup.ts";
import { useVerb } from "#components/use-verb.ts";
import { composeHomeAction, findStoriesAction } from "#features/home/actions.ts";
import { mostPicks } from "#features/home/home.ts";
import type { StoryToPick } from "#features/home/queries.ts";
import { untouched } from "#lib/form-state.ts";
import { HomePreview } from "./home-preview.tsx";

const idsOf = (stories: readonly StoryToPick[]) => stories.map(({ id }) => id).join(",");

async function find(text: string): Promise<readonly StoryToPick[]> {
  const answer = await safely(findStoriesAction)(untouched, formOf({ text }));
  return answer.found ?? [];
}

/** The stories in front, put in order by hand; what is seen beside them is the page as it would be. */
export function HomeComposer({ stored }: { stored: readonly StoryToPick[] }) {
  const [picks, setPicks] = useState(stored);
  const { busy, does } = useVerb();
  const fields = { articleIds: idsOf(picks) };
  const before = { articleIds: idsOf(stored) };
  const isChanged = fields.articleIds !== before.articleIds;
  return (
    <div className="grid gap-8 xl:grid-cols-[26rem_1fr]">
      <section className="grid content-start gap-4" aria-label="Stories in front">
        <Picks picks={picks} onChange={setPicks} />
        {picks.length < mostPicks ? (
          <StoryLookup picks={picks} onPick={(story) => setPicks([...picks, story])} />
        ) : (
          <p className="text-muted">All places are taken: take one out to put in another.</p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={busy || !isChanged}
            onClick={() => does(composeHomeAction, fields, { verb: composeHomeAction, fields: before })}
          >
            Put it on the site
          </Button>
          <Button look="quiet" disabled={busy || !isChanged} onClick={() => setPicks(stored)}>
            As it is on the site
          </Button>
        </div>
      </section>
      <HomePreview stories={fields.articleIds} />
    </div>
  );
}

interface PicksProps {
  readonly picks: readonly StoryToPick[];
  readonly onChange: (picks: readonly StoryToPick[]) => void;
}

function Picks({ picks, onChange }: PicksProps) {
  if (picks.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-edge p-4 text-muted">
        The page arranges itself: the newest stories stand in front. Choose one to put it first.
      </p>
    );
  }
  return (
    <SortableList
      label="Stories in front"
      items={picks}
      keyOf={({ id }) => id}
      nameOf={({ headline }) => headline}
      onOrder={onChange}
    >
      {(story, at) => (
        <div className="flex items-start gap-2">
          <p className="min-w-0 grow py-1">
            <span className="block text-muted">{at === 0 ? "Lead" : "Beside it"}</span>
            <span className="block font-serif text-lg leading-snug font-semibold wrap-anywhere">
              {story.headline}
            </span>
            <span className="block text-muted">{story.section}</span>
          </p>
          <Button
            look="quiet"
            aria-label={`Take out ${story.headline}`}
            onClick={() => onChange(picks.filter(({ id }) => id !== story.id))}
          >
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
    </SortableList>
  );
}

interface StoryLookupProps {
  readonly picks: readonly StoryToPick[];
  readonly onPick: (story: StoryToPick) => void;
}

function StoryLookup({ picks, onPick }: StoryLookupProps) {
  const [isOpen, setOpen] = useState(false);
  const { text, setText, found, isWaiting } = useLookup(find, isOpen);
  const others = found.filter(({ id }) => picks.every((pick) => pick.id !== id));
  return (
    <LookupField
      id="story"
      label="Add a story"
      placeholder="Words of the story"
      text={text}
      onText={setText}
      onOpen={setOpen}
      found={others.map(({ id, headline, section }) => ({ id, label: headline, detail: section }))}
      isWaiting={isWaiting}
      nothing="No other story on the site has these words."
      onPick={({ id }) => {
        const story = others.find((one) => one.id === id);
        if (story) onPick(story);
      }}
    />
  );
}
