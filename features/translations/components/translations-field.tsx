import Link from "next/link";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { formOf } from "#components/form-of.ts";
import { type Found, LookupField } from "#components/lookup-field.tsx";
import { safely } from "#components/safely.ts";
import { useLookup } from "#components/use-lookup.ts";
import { adminArticlePath } from "#features/admin-paths.ts";
import { findVersionsAction, linkVersionAction } from "#features/translations/actions.ts";
import type { Version } from "#features/translations/queries.ts";
import { clashOf } from "#features/translations/translations.ts";

interface TranslationsFieldProps {
  readonly articleId: string;
  readonly language: string;
  /** What is linked as the page is loaded. */
  readonly versions: readonly Version[];
  readonly error: string | undefined;
  /** The key that the article shall carry; "" takes it out. */
  readonly onChange: (translationKey: string) => void;
}

const names = new Intl.DisplayNames("en", { type: "language" });

async function find(id: string, text: string): Promise<Found[]> {
  const answer = await safely(findVersionsAction)({ ok: false }, formOf({ id, text }));
  return (answer.found ?? []).map((one) => ({
    id: one.id,
    label: one.headline || "No headline yet",
    detail: names.of(one.language),
  }));
}

/** The same story in other languages. */
export function TranslationsField({
  articleId,
  language,
  error,
  onChange,
  ...props
}: TranslationsFieldProps) {
  const [versions, setVersions] = useState(props.versions);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { text, setText, found, isWaiting } = useLookup((typed) => find(articleId, typed), isOpen);
  const link = async (to: string) => {
    const answer = await safely(linkVersionAction)({ ok: false }, formOf({ id: articleId, to }));
    setProblem(answer.ok ? undefined : answer.message);
    if (answer.linked === undefined) return;
    setVersions(answer.linked.versions);
    onChange(answer.linked.translationKey);
  };
  const unlink = () => {
    setVersions([]);
    onChange("");
  };
  if (versions.length === 0) {
    return (
      <LookupField
        id="translationKey"
        label="Translation of"
        placeholder="Type words of a headline"
        hint="Readers of one are offered the other."
        error={error ?? problem}
        text={text}
        onText={setText}
        onOpen={setOpen}
        found={found}
        isWaiting={isWaiting}
        nothing={
          text.trim() === ""
            ? "Type words of its headline."
            : "No article in another language has these words."
        }
        onPick={({ id }) => void link(id)}
      />
    );
  }
  return (
    <div className="grid gap-2">
      <p className="font-medium">Translations</p>
      <ul aria-label="Translations" className="grid gap-1">
        {versions.map((one) => (
          <li key={one.id}>
            <Link href={adminArticlePath(one)} className="underline [overflow-wrap:anywhere]">
              {one.headline || "No headline yet"}
            </Link>{" "}
            <span className="text-muted">{names.of(one.language)}</span>
          </li>
        ))}
      </ul>
      <p className="text-warn empty:hidden">{clashOf(language, versions)}</p>
      <Button look="quiet" className="justify-self-start" onClick={unlink}>
        Take this article out
      </Button>
    </div>
  );
}
