import type { DemoStory } from "#cli/demo/story.ts";
import { doc, p, quote } from "#cli/demo/write.ts";

export const whatTheNotetakerLeftOut: DemoStory = {
  slug: "what-the-notetaker-left-out",
  section: "business",
  headline: "What the Notetaker Left Out",
  standfirst:
    "A maker of hinges let us read six months of its machine-written minutes, and then listen to the meetings they were made from.",
  bylines: ["haruka-lindqvist"],
  tags: ["Work", "Meetings"],
  hoursAgo: 122,
  body: doc(
    p(
      "I had asked for a dull company and I was given a good one. It makes hinges, mostly for kitchen cupboards, in a low building among spruces in the south of Sweden. For half a year a piece of software had sat in on the Monday meeting and written the minutes, and the managing director, who thinks they are excellent, let me have all of them. Then, with the consent of everyone in the room and on the condition that nobody be named, she let me have the recordings.",
    ),
    p(
      "The minutes *are* excellent. They arrive before people have found their coats. Decisions stand in bold, each with an owner and a date. The managing director reads the bold, has won back four hours a week, and sees no reason to apologise for it. I would not argue with her. I only went back for what was not in bold.",
    ),
    p("Here is the third week of February, in the minutes:"),
    quote("The team agreed to move the launch of the soft-close hinge to September. **Owner: Production.**"),
    p(
      "In the recording, the date is proposed, and then comes a silence. I timed it at eleven seconds, which in a meeting is geological. Somebody’s cup is put down. Then the head of production, a man who on all other evidence enjoys speaking, says: “September. Fine.” Somebody laughs, once, and they go on to the next item.",
    ),
    p(
      "Two of the people present told me that they knew in that moment that the hinge would not be ready in September. It was not. But a silence has no words in it, and a thing made to summarise words will step over it, as a translator steps over a cough.",
    ),
    p("A month later:"),
    quote("Supplier risk was discussed."),
    p(
      "This is twenty-six minutes long and it is the best half-hour of the half-year. The youngest buyer in the company explains, slowly and then less slowly, that three of their suppliers get their spring steel from a single mill. You can hear the room understand it, one chair at a time. Nobody has a remedy to propose. No remedy means no owner, no owner means no bold, and so the thing that frightened everyone in the building came out as four words that frightened no one outside it.",
    ),
    p(
      "The third omission took me longest to hear, because it is spread over everything. By April people have begun to talk for the minutes. They say “let us note that”. They finish their sentences. The jokes, of which there were nine in the first meeting, have gone by the tenth, and what is left sounds like several people dictating to each other’s lawyers. The old meeting, with its interruptions and its half-thoughts, had not died. It had moved to the car park, where it met for a quarter of an hour afterwards in all weathers, without a microphone and with very good attendance.",
    ),
    p(
      "The company did not switch the software off. It did two small things in May, both proposed in the car park. The last ten minutes of the meeting are no longer recorded. And beneath the minutes, under the heading *The room*, one person adds a line by hand. They take turns.",
    ),
    p(
      "I have read all of those lines. Most are modest: “We were tired.” “This was about the budget, really.” The first was written by the youngest buyer, at the foot of a page on which a new price list had been approved, in bold, without dissent:",
    ),
    quote("Everyone said yes and nobody looked up."),
    p("By four o’clock the price list had been reopened."),
  ),
  comments: [
    {
      name: "Solveig N.",
      hoursAfter: 4,
      text: "I take minutes for a living, for a parish council, by hand. We have a whole vocabulary for the eleven seconds. “After reflection” means nobody wanted to. “The council thanked Mr B. for his contribution” means he was asked to stop.",
    },
    {
      name: "Tobias",
      hoursAfter: 5.1,
      replyTo: 0,
      text: "Please publish the dictionary.",
    },
    {
      name: "Anonymous hinge buyer",
      hoursAfter: 30,
      text: "We buy from a firm very much like this one and I can confirm that September was not September.",
    },
  ],
};
