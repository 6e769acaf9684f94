import { Notice } from "#components/notice.tsx";

const words: Readonly<Record<string, string>> = {
  password: "You have a new password. Sign in with it.",
  email: "Your new address is confirmed. Sign in with it.",
};

/** What has just happened to whoever is asked to sign in; nothing if nothing has. */
export function SignedOutNotice({ done }: { done: string | readonly string[] | undefined }) {
  const told = typeof done === "string" && Object.hasOwn(words, done) ? words[done] : undefined;
  return told === undefined ? null : <Notice tone="good">{told}</Notice>;
}
