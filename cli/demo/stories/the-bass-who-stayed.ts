import type { DemoStory } from "#cli/demo/story.ts";
import { doc, p, quote } from "#cli/demo/write.ts";

export const theBassWhoStayed: DemoStory = {
  slug: "the-bass-who-stayed",
  section: "culture",
  headline: "The Bass Who Stayed",
  standfirst:
    "When Göran Ask died, the island choir of Vinterskär lost its lowest voice. Then somebody found that it was still on the tapes.",
  bylines: ["haruka-lindqvist"],
  tags: ["Music", "Grief", "Voices"],
  hoursAgo: 100,
  body: doc(
    p(
      "A choir of fourteen can lose a soprano and hardly show it. Vinterskär, which is an island with a church, a shop and a ferry, lost its only real bass in March. Göran Ask was eighty-one and had stood at the left end of the back row for forty-four years. The first Sunday without him, the others told me, was like walking down a stair that was no longer there.",
    ),
    p(
      "The church has recorded its services since the seventies, for the benefit of those too ill to come. That made some two thousand Sundays of Göran. The alto Maja Hedman has a daughter on the mainland who works with sound for films, and in May the daughter asked whether they would like her to try something. They put it to his widow, Karin, before anyone else. She thought for two days and said that he had never in his life missed a rehearsal if he could help it.",
    ),
    p(
      "So a loudspeaker the size of a loaf was placed at the left end of the back row, at the height of a tall man’s collar. Given the notes of a psalm, it sang them in a voice made from two thousand Sundays. It kept time with the organ. It was in perfect tune.",
    ),
    p(
      "It was the tune that was wrong. For half a rehearsal nobody could say why they sounded like a different and worse choir. It was the organist who worked it out. Göran had always sung a hair flat, and for forty-four years thirteen people had tuned themselves to him without knowing it. The daughter looked at the recordings, found the hair, measured it and put it back. At the next chord, Maja says, the stair was there again, and two people had to go outside.",
    ),
    p(
      "There followed the sort of summer that a small choir can have. One tenor would not stand next to it. Another would stand nowhere else. The priest was asked for an opinion and gave three. It was agreed that the loudspeaker must not be used at a service until Karin had heard it, and that she should hear it in her own time.",
    ),
    p(
      "She came in September, in her good coat, and sat in the second pew. They sang a morning psalm that he had liked. She listened with her eyes on the hymn board. After the third verse she raised her hand, and the organist stopped.",
    ),
    quote(
      "That is him. That is exactly him. But you must turn it off before the last verse. He never knew the last verse. He moved his lips.",
    ),
    p(
      "I have turned that over a good deal. She did not say that it was indecent, or a comfort, the two things that everybody had prepared for. She corrected it. The machine had every note he sang on two thousand Sundays, and from those it had drawn the reasonable conclusion that he could sing the psalm. What it lacked was the places where the tapes hold only the other thirteen, and where she, from the second pew, had watched his mouth.",
    ),
    p(
      "What the choir decided is characteristic of islands, in that no one claims to have decided it. There is a new bass. He is nineteen, he works as a deckhand on the ferry, and he has the notes but not the nerve; until the summer he had only sung at the wheel of a parked car. At rehearsals he is put at the left end of the back row, beside the loudspeaker, where he can lean on it as one leans on an older man. It is never used on Sundays.",
    ),
    p(
      "Every week the organist turns it down by a hair. She has it marked in pencil on the dial, and by Advent it will be at nothing. No one has told the boy, and as far as I could learn no one intends to. I asked Karin whether I might write it. He does not read magazines, she said, and by the time someone tells him, it will have been him for weeks.",
    ),
  ),
  comments: [
    {
      name: "Eilidh MacRae",
      hoursAfter: 6,
      text: "I conduct a choir of eleven, also on an island, also with one bass. I read the paragraph about the hair to them tonight. He wants it known that he is not flat.",
    },
    {
      name: "Jonas",
      hoursAfter: 8,
      replyTo: 0,
      text: "They never are.",
    },
    {
      name: "Rosalind P.",
      hoursAfter: 22,
      text: "I wanted to dislike this idea and I still do, a bit. My father’s voicemail greeting is the only recording I have, and it says he can’t come to the phone, which is at least honest. But the last verse undid me.",
    },
    {
      name: "Ana Brkić",
      hoursAfter: 47,
      text: "What stays with me is that they asked her first. It’s one sentence in the piece and it’s the reason all the rest could happen.",
    },
  ],
};
