import type { DemoStory } from "#cli/demo/story.ts";
import { doc, p, quote } from "#cli/demo/write.ts";

export const smallModelSmallPlace: DemoStory = {
  slug: "small-model-small-place",
  section: "ai",
  headline: "A Small Model for a Small Place",
  standfirst:
    "In the parish office of Vale de Ervas, a second-hand laptop reads the state’s letters and says what they want. The network cable is unplugged on purpose.",
  bylines: ["ines-carvalho"],
  tags: ["Open models", "Public services"],
  hoursAgo: 50,
  body: doc(
    p(
      "The parish office of Vale de Ervas opens on Tuesdays and Fridays, and on both days there is a queue, because on both days there has been post. A hundred and ninety people live in the village, most of them past seventy, and the state writes to all of them: about pensions, boundary stones, the water meter, the subsidy for chestnuts. The letters are correct in every particular and nobody can tell what they want.",
    ),
    p(
      "Since January a laptop bought for a hundred and forty euros has stood beside the rubber stamps. It runs a language model of the smallest useful kind, one of those that may be downloaded for nothing, and it does one job. Lurdes Pinheiro, who is the whole staff of the office, lays a letter under the lamp and photographs it. The machine gives back three lines in large type: who is writing, what they want, and by when.",
    ),
    quote(
      "It takes most of a minute and the fan sounds like a hairdryer. In the city they would laugh. Here they have already waited an hour, so they use the minute to tell me about their knees.",
    ),
    p(
      "Nothing leaves the room. That began as a fact about the telephone line, which gives up when it rains. It became a principle in the second week, when a man brought a letter from a hospital and asked, before he would unfold it, where the words went. Lurdes pulled the cable out of the wall, photographed the letter, and showed him the three lines. He nodded. The cable has stayed out.",
    ),
    p(
      "I sat beside the laptop for two Fridays and compared. Of forty-one letters, thirty-six came out right in all three lines. Four were right and useless: the tax office, the machine reported, wanted “a clarification”, which is indeed all that the tax office had said. One was wrong. It took the date on which a letter was written for the date on which an answer was due, and informed a widow that she was three weeks late for something she had a month to do.",
    ),
    p(
      "Lurdes caught it, because she reads every letter herself, aloud, as she has for twenty-two years. The machine has not replaced the reading. It has changed the order of things. People used to listen to the end and say thank you. Now they hold the three lines in their hands while she reads, and they interrupt.",
    ),
    p(
      "The interrupting is the news from Vale de Ervas. A person who knows what a letter says can argue with it. In April nine households found, between them and within a single queue, that their water bills had been estimated for years from one and the same meter. It had never been a secret. It had been in the fourth paragraph.",
    ),
    p(
      "A larger model would perhaps have spared the widow her fright, and the parish has been offered one. A polite young man drove up from the district capital with a subscription and some slides. Lurdes asked him what her neighbours would hold in their hands on the day the subscription ended. He had no slide for that, though he did, she says, write the question down.",
    ),
    p(
      "On my last Friday the queue had a new topic: whether the machine could also write back. Lurdes told them that it could. She had tried it one evening, with the door locked. The trouble was that its letters sounded exactly like theirs.",
    ),
  ),
  comments: [
    {
      name: "Benedita",
      hoursAfter: 3,
      text: "My mother is in a queue like this one every Friday. The part about the fourth paragraph made me put the paper down and telephone her about the water.",
    },
    {
      name: "Owen Prys",
      hoursAfter: 7.5,
      text: "36 out of 41 is not good enough for letters with deadlines in them. What happens on the day Lurdes is ill?",
    },
    {
      name: "Marta S.",
      hoursAfter: 9,
      replyTo: 1,
      text: "What happened before, on the day Lurdes was ill? Nobody got any letters read at all. But I agree that the date should be printed next to a picture of the line it came from, so that the holder can check.",
    },
    {
      name: "Owen Prys",
      hoursAfter: 10.2,
      replyTo: 2,
      text: "That’s a good fix and an easy one. I withdraw half of my complaint.",
    },
  ],
};
