import type { Refusals } from "#features/words/english/refusals.ts";

export const refusals = (): Refusals => ({
  checkFields: "Bitte sehen Sie die markierten Felder durch.",
  missing: "Hier fehlt etwas.",
  noFile: "Hierher gehört Text, keine Datei.",
  writeFirst: "Schreiben Sie zuerst Ihren Kommentar.",
  overByOne: "Das ist ein Zeichen zu viel: Ein Kommentar kann # Zeichen haben.",
  over: "Das sind # Zeichen zu viel: Ein Kommentar kann # Zeichen haben.",
  tooManyBytes: "Das ist zu lang: In dieser Schrift kann ein Kommentar 8 KiB haben.",
  tooManyLinks: "Ein Kommentar kann höchstens # Links haben; dieser hat #.",
  nameFirst: "Nennen Sie den Namen, der neben Ihrem Kommentar stehen soll.",
  nameTooLong: "Ein Name kann höchstens # Zeichen haben.",
  nameUnseen: "Nennen Sie einen Namen, den man sehen kann.",
  nameMarks: "Dieser Name hat zu viele Zeichen auf einem Buchstaben.",
  nameOfStaff: "Jemand aus der Redaktion heißt so. Bitte wählen Sie einen anderen Namen.",
  email: "Schreiben Sie die Adresse wie name@example.org, oder lassen Sie das Feld leer.",
  articleGone: "Diesen Artikel gibt es nicht mehr.",
  parentGone: "Den Kommentar, auf den Sie antworten, gibt es nicht mehr. Ihrer kann für sich stehen.",
  tooDeep: "Hier lässt sich nichts mehr antworten.",
  closed: "Die Diskussion zu diesem Artikel ist geschlossen.",
  repeated: "Dieselben Worte wurden hier eben erst abgeschickt.",
  waitHours: "Das war viel in kurzer Zeit. Senden Sie es in # Stunden noch einmal; Ihre Worte bleiben hier.",
  waitOneMinute:
    "Das war viel in kurzer Zeit. Senden Sie es in einer Minute noch einmal; Ihre Worte bleiben hier.",
  waitMinutes:
    "Das war viel in kurzer Zeit. Senden Sie es in # Minuten noch einmal; Ihre Worte bleiben hier.",
  expired: "Diese Seite war lange offen. Ihre Worte stehen noch hier: Senden Sie sie noch einmal.",
  forged: "Dieses Formular kam nicht ganz an. Ihre Worte stehen noch hier: Senden Sie sie noch einmal.",
});
