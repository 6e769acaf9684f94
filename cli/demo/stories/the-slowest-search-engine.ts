import type { DemoStory } from "#cli/demo/story.ts";
import { doc, h2, p, ul } from "#cli/demo/write.ts";

export const theSlowestSearchEngine: DemoStory = {
  slug: "the-slowest-search-engine",
  section: "culture",
  headline: "The Slowest Search Engine in the Hills",
  standfirst:
    "At the public library in Ghumtara you write your question on a slip of paper and come back on Wednesday. Everyone has a telephone. The box is full every week.",
  bylines: ["rafiq-mandal"],
  tags: ["Libraries", "Search"],
  hoursAgo: 240,
  body: doc(
    p(
      "The box stands inside the door of the Ghumtara public library, between the umbrellas and the newspapers. It is a biscuit tin with a slot cut into the lid. Beside it lie slips of paper and a pencil on a string, and above it hangs the only rule: *One question. Answers on Wednesday.*",
    ),
    p(
      "On Wednesday at four the librarian, Prava Tamang, pins up the answers on a green board by the window. She writes them with two retired schoolteachers and whoever else has been cornered that week: the vet, the man from the weather station, once a visiting bishop. There are about sixty slips a week, in a town of five thousand in which there is not one person over twelve without a telephone that would answer in a second. I went up to find out why.",
    ),
    h2("The board"),
    p("These were up in the week that I was there:"),
    ul(
      "How deep is a cloud?",
      "Was the ship that my grandfather said he sailed on a real ship? (The name was given.)",
      "Can a goat be left-handed?",
      "Who decided where the tea garden ends?",
      "My friend says that the moon is going away. Should I tell my sister?",
    ),
    p(
      "Each answer is a card in Tamang’s round hand. It gives what they found, then where they found it, with the shelf. The grandfather’s ship had a card to itself: it was real, it was in the register of 1938, and the register was on the reading table with a paper marker in it. At the foot of every card are the initials of whoever stands behind it. The goat was initialled by the vet, who had gone out and watched eleven of them go up a step.",
    ),
    p(
      "About one card in six says “We do not know.” It is written as large as the others. Below come the places where they looked, and sometimes a date on which they mean to look again. Children read these aloud with particular satisfaction.",
    ),
    h2("What a Wednesday is for"),
    p(
      "I asked people in the queue, and nobody said that they distrusted the telephone. They use it all day. A boy of fourteen explained the matter to me with some patience. The telephone was for when you wanted the answer. The box was for when you had a question.",
    ),
    p(
      "He seemed to mean several things. A slip is small, so you must work out what you are asking before you ask it; Tamang reckons that a third of them are answered with the pencil still in the hand. Then there are the days in between, when you guess. And when Wednesday comes you cannot read your own card without reading the fifty-nine others, and so you learn that somebody in this town is worried about the moon. The answer to that one, initialled by both schoolteachers, was that it is going, by about the width of two fingers each year, that there is plenty of time, and that sisters generally prefer to be told.",
    ),
    p(
      "I did ask whether they use the machines. Of course, said Tamang. It is often how they begin: the machine gives them four things to check, and on a good week three hold up. She has nothing against a quick answer. It is only that a quick answer goes to one person, and stops there.",
    ),
    p(
      "Before I left I put in a slip of my own. I asked why, in a town where everything can be looked up, anybody should wait for Wednesday. It meant staying on for five days, and I grumbled about it to my landlady, and walked a good deal, and guessed. At four o’clock my card was in the middle of the board. It had all three sets of initials, and one line.",
    ),
    p("*You came back for it,* it said, *and look how many of us are here.*"),
  ),
  comments: [
    {
      name: "Wren Abernathy",
      hoursAfter: 12,
      text: "I’m a librarian and I have just cut a slot in a biscuit tin. Shortbread, if anybody is keeping records.",
    },
    {
      name: "Dr. H. Ferreira",
      hoursAfter: 19,
      text: "The moon recedes by about 3.8 centimetres a year, so two fingers is right. I’d have initialled it.",
    },
    {
      name: "Mika",
      hoursAfter: 33,
      text: "So can a goat be left-handed or not?",
    },
    {
      name: "Wren Abernathy",
      hoursAfter: 36,
      replyTo: 2,
      text: "Come on Wednesday.",
    },
  ],
};
