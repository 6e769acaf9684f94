/** What an editor can look through. */
export const moderationStates = ["pending", "published", "removed"] as const;
export type ModerationState = (typeof moderationStates)[number];
export const queuePageSize = 20;
/** Beyond this nobody pages, and counting would take its time. */
export const countedAtMost = 10_000;

export function linksIn(text: string): number {
  return text.match(/\b(https?:\/\/|www\.)/gi)?.length ?? 0;
}

/** Why a comment waits for an editor, in the editor's words. */
const holdReasons = {
  honeypot: "Filled in a field that people do not see",
  "too-fast": "Sent within three seconds of opening the page",
  "all-held": "Every comment on this article is read first",
  links: "Has links and is by someone new",
  "first-comment": "First comment of someone new",
} as const;
type HoldReason = keyof typeof holdReasons;

export function holdReasonInWords(reason: string | null): string {
  return reason !== null && isHoldReason(reason) ? holdReasons[reason] : "Held";
}

function isHoldReason(text: string): text is HoldReason {
  return Object.hasOwn(holdReasons, text);
}

/** What the rules look at. An author is new until an editor has approved a comment of the same device. */
export interface Submission {
  readonly policy: "open" | "first-held" | "all-held" | "closed";
  readonly author: "staff" | "account" | "known-guest" | "new-guest";
  readonly name: string;
  readonly staffNames: readonly string[];
  readonly links: number;
  /** The field that people do not see was filled in. */
  readonly trapped: boolean;
  readonly formAgeSeconds: number;
  /** The same words were posted here a moment ago. */
  readonly repeated: boolean;
}

export type Verdict =
  | { readonly is: "published" }
  | { readonly is: "held"; readonly by: HoldReason }
  | { readonly is: "rejected"; readonly message: string; readonly field?: "name" | "body" };

const published: Verdict = { is: "published" };
const held = (by: HoldReason): Verdict => ({ is: "held", by });
const rejected = (message: string, field?: "name" | "body"): Verdict => ({
  is: "rejected",
  message,
  ...(field && { field }),
});

const isGuest = ({ author }: Submission) => author === "known-guest" || author === "new-guest";

/** The moderation pipeline: every rule in its order. What readers may have done honestly is held, never rejected. */
export const moderationSteps: readonly ((submission: Submission) => Verdict)[] = [
  ({ policy }) => (policy === "closed" ? rejected("The discussion of this article is closed.") : published),
  (submission) =>
    isGuest(submission) && submission.staffNames.some((name) => foldName(name) === foldName(submission.name))
      ? rejected("Someone who writes here has this name. Please choose another one.", "name")
      : published,
  ({ repeated }) =>
    repeated ? rejected("The same words were posted here a moment ago.", "body") : published,
  ({ author, trapped }) => (author !== "staff" && trapped ? held("honeypot") : published),
  ({ author, formAgeSeconds }) => (author !== "staff" && formAgeSeconds < 3 ? held("too-fast") : published),
  ({ author, policy }) => (author !== "staff" && policy === "all-held" ? held("all-held") : published),
  ({ author, links }) => (author === "new-guest" && links > 0 ? held("links") : published),
  ({ author, policy }) =>
    author === "new-guest" && policy === "first-held" ? held("first-comment") : published,
];

/** The first rule that rejects decides; without one, the first that holds. */
export function moderate(submission: Submission): Verdict {
  const verdicts = moderationSteps.map((step) => step(submission));
  return (
    verdicts.find(({ is }) => is === "rejected") ?? verdicts.find(({ is }) => is === "held") ?? published
  );
}

/** Letters of other alphabets, digits and signs, each before the letter that it can be taken for. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  (
    "аa вb сc ԁd еe һh іi јj кk ӏi мm нh оo рp ԛq ѕs тt υu ѵv ԝw хx уy үy αa βb εe ηn ιi κk νv οo ρp τt χx γy " +
    "ıi øo łi đd 0o 1i li 3e 5s |i !i @a $s"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A name as the eye takes it in: without case, accents, spaces, invisible characters and look-alike letters. */
export function foldName(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return [...plain]
    .map((letter) => lookalikes.get(letter) ?? letter)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
