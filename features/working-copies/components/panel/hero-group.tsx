import Link from "next/link";
import { TextArea, TextField } from "#components/field.tsx";
import { Fold } from "#components/fold.tsx";
import { adminPicturePath } from "#features/admin-paths.ts";
import type { Picture } from "#features/document/document.ts";
import type { DetailsProps } from "./details.ts";
import { PictureSlot } from "./picture-slot.tsx";

interface WordsProps {
  readonly hero: Picture;
  readonly need: string | undefined;
  readonly onChange: (hero: Picture) => void;
}

function described({ decorative: _, ...hero }: Picture, isDecorative: boolean): Picture {
  return isDecorative ? { ...hero, decorative: true } : hero;
}

/** What is said of the picture in this article; the library keeps its own words. */
function HeroWords({ hero, need, onChange }: WordsProps) {
  const isDecorative = hero.decorative === true;
  return (
    <>
      <TextArea
        label="Alternative text"
        name="heroAlt"
        rows={2}
        value={hero.alt}
        maxLength={1000}
        need={need}
        hint="What is to be seen, for those who cannot see it."
        disabled={isDecorative}
        onChange={(event) => onChange({ ...hero, alt: event.target.value })}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={isDecorative}
          onChange={(event) => onChange(described(hero, event.target.checked))}
          className="size-4"
        />
        It is decorative: it needs no description
      </label>
      <TextField
        label="Caption"
        name="heroCaption"
        value={hero.caption}
        maxLength={1000}
        onChange={(event) => onChange({ ...hero, caption: event.target.value })}
      />
      <TextField
        label="Credit"
        name="heroCredit"
        value={hero.credit}
        maxLength={200}
        placeholder="Who made it"
        onChange={(event) => onChange({ ...hero, credit: event.target.value })}
      />
      <p className="text-muted">
        Where it is cut, its focal point stays in sight:{" "}
        <Link href={adminPicturePath({ id: hero.mediaId })} target="_blank" className="text-accent underline">
          set it in the library
        </Link>
        .
      </p>
    </>
  );
}

/** The picture above the text. */
export function HeroGroup({ draft, fields, needs, onChange }: DetailsProps) {
  const { hero } = draft;
  const problem = fields.hero;
  const summary = hero ? (needs.hero ? "Not described yet" : "Chosen") : "None";
  return (
    <Fold
      name="hero"
      title="Picture above the text"
      summary={summary}
      isCalling={problem !== undefined || needs.hero !== undefined}
    >
      <div id="hero" tabIndex={-1} className="grid gap-4 outline-none">
        <PictureSlot picture={hero} what="a picture" onChange={(picture) => onChange({ hero: picture })} />
        {problem ? (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        ) : null}
        {hero ? (
          <HeroWords hero={hero} need={needs.hero} onChange={(next) => onChange({ hero: next })} />
        ) : null}
      </div>
    </Fold>
  );
}
