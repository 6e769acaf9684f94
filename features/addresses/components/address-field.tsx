import { useEffect, useState } from "react";
import { TextField } from "#components/field.tsx";
import { formOf } from "#components/form-of.ts";
import { safely } from "#components/safely.ts";
import { checkAddressAction } from "#features/addresses/actions.ts";

interface AddressFieldProps {
  readonly articleId: string;
  readonly slug: string;
  readonly headline: string;
  /** Everything before the word, as readers see it. */
  readonly place: string;
  readonly error: string | undefined;
  readonly onChange: (slug: string) => void;
}

interface Checked {
  readonly of: string;
  readonly slug?: string | undefined;
  readonly problem?: string | undefined;
}

const pauseAfterTyping = 400;

/** Asks while one types which word the article would have, and whether it is free. */
function useChecked(articleId: string, slug: string, headline: string): Checked | undefined {
  const [checked, setChecked] = useState<Checked>();
  const of = slug === "" ? headline : slug;
  useEffect(() => {
    if (of === "") return setChecked(undefined);
    let isOld = false;
    const timer = setTimeout(async () => {
      const form = formOf({ id: articleId, slug, headline });
      const answer = await safely(checkAddressAction)({ ok: false }, form);
      if (!isOld) setChecked({ of, slug: answer.slug, problem: answer.fields?.slug });
    }, pauseAfterTyping);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [articleId, slug, headline, of]);
  return checked?.of === of ? checked : undefined;
}

/** The word by which readers find the article; empty, it is made from the headline. */
export function AddressField(props: AddressFieldProps) {
  const { slug, place, error } = props;
  const checked = useChecked(props.articleId, slug, props.headline);
  const word = checked?.slug ?? slug;
  return (
    <TextField
      label="Address"
      name="slug"
      value={slug}
      error={error ?? checked?.problem}
      placeholder={slug === "" ? checked?.slug : undefined}
      hint={
        <span className="[overflow-wrap:anywhere]">
          {place}
          <span className="font-medium text-ink">{word || "…"}</span>
          {slug === "" ? " (made from the headline)" : null}
        </span>
      }
      spellCheck={false}
      autoCapitalize="none"
      autoComplete="off"
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
