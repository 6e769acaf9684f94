import type { Saying } from "#features/words/counting.ts";
import type { Comments } from "#features/words/english/comments.ts";

export const comments = ({ counted }: Saying): Comments => ({
  title: "Kommentare",
  count: counted({ one: "# Kommentar", other: "# Kommentare" }),
  nobodyCommented: "Niemand hat kommentiert.",
  none: "Noch keine Kommentare. Was meinen Sie?",
  closed: "Die Diskussion ist geschlossen. Danke an alle, die mitgeschrieben haben.",
  arrived: "Danke, Ihr Kommentar ist angekommen.",
  heldFirst:
    "Jemand aus der Redaktion liest ihn, bevor er hier erscheint. So halten wir es mit dem ersten Kommentar von allen; spätere können sofort auf der Seite stehen.",
  removed: "Dieser Kommentar wurde entfernt.",
  staff: "Redaktion",
  reply: "Antworten",
  replyTo: (name) => `${name} antworten`,
  inReplyTo: "als Antwort auf #",
  removedComment: "einen entfernten Kommentar",
  form: {
    comment: "Ihr Kommentar",
    reply: "Ihre Antwort",
    replyingTo: "Antwort auf #",
    cancel: "Abbrechen",
    body: "Kommentar",
    bodyHint: "Einfacher Text. Aus Adressen werden Links.",
    name: "Name",
    nameHint: "Er steht neben Ihrem Kommentar.",
    email: "E-Mail, wenn Sie mögen",
    emailHint: "Nur die Redaktion sieht sie.",
    leaveEmpty: "Dieses Feld leer lassen",
    post: "Kommentar absenden",
    postReply: "Antwort absenden",
  },
});
