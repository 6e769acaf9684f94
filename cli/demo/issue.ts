import { aRecipeIsALetter } from "#cli/demo/stories/a-recipe-is-a-letter.ts";
import { sevenLinesAgainstInvention } from "#cli/demo/stories/seven-lines-against-invention.ts";
import { smallModelSmallPlace } from "#cli/demo/stories/small-model-small-place.ts";
import { bakeryForecast } from "#cli/demo/stories/the-bakery-that-kept-its-wrong-forecast.ts";
import { theBassWhoStayed } from "#cli/demo/stories/the-bass-who-stayed.ts";
import { priceOfAWrongAnswer } from "#cli/demo/stories/the-price-of-a-wrong-answer.ts";
import { theSlowestSearchEngine } from "#cli/demo/stories/the-slowest-search-engine.ts";
import { whatTheNotetakerLeftOut } from "#cli/demo/stories/what-the-notetaker-left-out.ts";
import { zuckaissance } from "#cli/demo/stories/zuckaissance.ts";
import { about } from "./pages.ts";
import type { DemoIssue } from "./story.ts";

/** The magazine that a new installation opens with; `hoursAgo` counts back from the making of its database. */
export const demoIssue: DemoIssue = {
  publication: { name: "AI Era", motto: "On machines, and the people who have to live with them" },
  sections: [
    {
      slug: "ai",
      name: "AI",
      description: "What the machines can do, what they cannot, and how one would find out.",
      colour: "#1f4fa3",
    },
    {
      slug: "business",
      name: "Business",
      description: "What changes at work when some of the work is done by software.",
      colour: "#0b6b50",
    },
    {
      slug: "culture",
      name: "Culture",
      description: "Music, kitchens, libraries and other places where nobody had asked for a machine.",
      colour: "#a62b4a",
    },
  ],
  authors: [
    {
      slug: "ines-carvalho",
      name: "Ines Carvalho",
      role: "author",
      bio: "Ines Carvalho writes about software from Porto, preferably where it has been installed for a while.",
    },
    {
      slug: "adaeze-nwosu",
      name: "Adaeze Nwosu",
      role: "author",
      bio: "Adaeze Nwosu covers business from Lagos, and was an accountant for nine years before she was let near a sentence.",
    },
    {
      slug: "haruka-lindqvist",
      name: "Haruka Lindqvist",
      role: "editor",
      bio: "Haruka Lindqvist edits AI Era from Gothenburg and sings alto, on good days.",
    },
    {
      slug: "rafiq-mandal",
      name: "Rafiq Mandal",
      role: "author",
      bio: "Rafiq Mandal taught school physics in Kolkata for twelve years and still marks press releases in red.",
    },
  ],
  stories: [
    zuckaissance,
    bakeryForecast,
    smallModelSmallPlace,
    sevenLinesAgainstInvention,
    theBassWhoStayed,
    whatTheNotetakerLeftOut,
    aRecipeIsALetter,
    priceOfAWrongAnswer,
    theSlowestSearchEngine,
  ],
  pages: [about],
};
