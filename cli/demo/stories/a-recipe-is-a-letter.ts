import type { DemoStory } from "#cli/demo/story.ts";
import { doc, p, ul } from "#cli/demo/write.ts";

export const aRecipeIsALetter: DemoStory = {
  slug: "a-recipe-is-a-letter",
  section: "culture",
  headline: "A Recipe Is a Letter",
  standfirst:
    "I gave my grandmother’s kitchen notebook to a machine and asked it to tidy up. It returned a set of instructions, and I began to see what the mess had been for.",
  bylines: ["rafiq-mandal"],
  tags: ["Food", "Memory", "Translation"],
  hoursAgo: 148,
  body: doc(
    p(
      "My grandmother’s cookery notebook is the size of a passport and about as worn. It contains thirty-one dishes, no quantities to speak of, and a bus ticket from 1971. Last winter, meaning to cook the mustard fish for my daughter’s birthday, I photographed the pages and asked a machine to turn them into proper recipes. It did so in the time it takes to find an apron.",
    ),
    p(
      "They were very proper. There were grams. There were headings, and steps with numbers, and an estimate of the washing-up. I cooked the fish that evening and it was good fish, of the kind that one is served in the home of a competent stranger. Something had been lost on the way, and since the machine had left the original untouched, I could sit down with both and find out where. Here is some of what I found.",
    ),
    ul(
      "“Salt as for your uncle” had become **12 g of salt**. My uncle had been ordered off salt by his doctor in the year of the bus ticket. It meant hardly any, and it meant that she had been cooking one pot for six people so that he should not have to eat alone.",
      "“Until it smells like the Duttas’ stairs” had become **until fragrant**. The Duttas lived below us and fried their mustard darker than we did. She would never have told them that it was better.",
      "“Not the good pan” had become **in a medium pan**.",
      "“Do not let it hear you go”, of the milk, had been left out. I see why; it is nonsense. It is also the only instruction for milk that I have ever known to work, since milk waits for you to leave the room.",
    ),
    p(
      "None of this is stupid. Given the page and nothing else, I would guess twelve grams too. The machine knew what a recipe is, having read a million of them, and it took the notebook for a recipe with bad manners. It cleared away whatever would be of no use to a stranger. But my grandmother was not writing to a stranger. She was writing to my mother, who knew the uncle, the stairs and the pan, and she left out what my mother could not help knowing. What she put in was the rest: reminders, jokes, a grudge or two, in the margins of things that both of them could cook asleep.",
    ),
    p(
      "A letter makes sense to one person. That is a poor quality in a set of instructions. In an heirloom it may be the only quality there is, because the puzzles are what make the children ask.",
    ),
    p(
      "I know this because of what happened next. I have started a new notebook, larger, with the clean recipe on the left-hand page and hers, copied out by hand, on the right. It is a good arrangement. From the left you can cook. My daughter, who is nine and had come to see about the fish, read the left-hand page through with the patience one has for a timetable. Then she put her finger on the right.",
    ),
    p("“Which uncle?” she said, and we were late for dinner."),
  ),
  comments: [
    {
      name: "Concetta",
      hoursAfter: 3.3,
      text: "My mother’s says “enough flour”. Underneath, in my aunt’s writing: “no”.",
    },
    {
      name: "Bao Tran",
      hoursAfter: 9,
      text: "I do this for a living with old engineering drawings, and it’s the same. “Fit as on the Thursday one.” You can throw it out, or you can go and find the man who was there on the Thursday.",
    },
    {
      name: "Philippa Greer",
      hoursAfter: 26,
      text: "Try telling the machine who the letter was written to. I typed in a page about our family and the second version was much better. It asked me about the pan.",
    },
    {
      name: "Rahel",
      hoursAfter: 28,
      replyTo: 2,
      text: "That’s lovely, but then you have written the letter yourself, haven’t you?",
    },
    {
      name: "Philippa Greer",
      hoursAfter: 29,
      replyTo: 3,
      text: "I suppose I have. I hadn’t written one in years.",
    },
  ],
};
