import type { DemoStory } from "#cli/demo/story.ts";
import { doc, h2, p } from "#cli/demo/write.ts";

export const zuckaissance: DemoStory = {
  slug: "zuckaissance",
  section: "ai",
  headline: "The Zuckaissance, Measured by What It Gives Away",
  standfirst:
    "The chain and the shearling drew the cameras. The stranger change in Mark Zuckerberg is that he has begun to hand out the expensive part.",
  bylines: ["ines-carvalho", "adaeze-nwosu"],
  tags: ["Meta", "Open models", "Mark Zuckerberg"],
  hoursAgo: 7,
  body: doc(
    p(
      "For most of twenty years you could tell what Mark Zuckerberg was thinking from what he had just bought. Instagram said that photographs were moving to the phone. WhatsApp said that conversation was leaving the public square for the private room. Oculus looked like the purchase of a man tired of being a guest on other people’s hardware. Criticism arrived as steadily as the acquisitions did, and he met both with much the same expression.",
    ),
    p(
      "Then the wardrobe changed. A chief executive who had always dressed as if clothes were a setting he had switched off appeared in chains and shearling. The memes turned warm. Somebody gave the affair a name, the Zuckaissance, and it stuck because it was silly.",
    ),
    p(
      "A coat is worth one paragraph, and that was it. The alteration that will outlast the coat is printed in a licence agreement.",
    ),
    h2("Thirteen thousand years of dials"),
    p(
      "Meta’s family of language models, Llama, can be downloaded. A company or a patient hobbyist may take one home, run it on their own machines and bend it to a purpose that Meta will never hear about. Llama 3.1 has 405 billion parameters, enough for it to be called the largest open model when it appeared. A parameter is one adjustable number, a dial. Set a dial every second without stopping to sleep and the job takes nearly thirteen thousand years. To be finishing today, you would have had to begin before there were farms.",
    ),
    p(
      "OpenAI and Google keep their leading models behind a counter. You pass a question across, an answer comes back, and the thing that made it never leaves the building. There are decent arguments for a counter, safety among them. It is also where one keeps the till. Meta has set itself apart from both companies by carrying the goods out to the pavement.",
    ),
    p(
      "Purists wince at the word *open*, and they have a case. What Meta hands over is the finished set of dials. The text that the model learned from stays at home, and the licence has conditions that the [Open Source Initiative](https://opensource.org/) would not sign. You get the car and not the drawings of the factory.",
    ),
    h2("The ground under other people’s houses"),
    p(
      "Zuckerberg’s explanation begins with his own youth. Early Facebook was affordable, he argues, because open-source software lay about for anyone to build on; the company did not have to pay for its foundations before it had visitors. He would like the next young company to find some too, and it would do Meta no harm if they were Meta’s.",
    ),
    p(
      "The second half of the case is a forecast. He does not expect one great model that everybody consults like an oracle. He expects millions of them, perhaps billions, each shaped by the people who use it. Picture one for the shop, one for the school, and one for the head teacher, who would rather not share her calendar with the shop. (At a very small scale it has begun: we have sat in [a parish office](/ai/small-model-small-place) that owns one outright.) In such a world the maker of clay matters more than the maker of any pot.",
    ),
    p(
      "Nothing in this requires kindness. Clay that is in everybody’s hands gets improved by people whom Meta does not pay, and it spares Meta from paying rent to a rival for the stuff that its products will soon be made of. For twenty years the strategy was to own the place where people gather. Now it is to be the ground under the places that others build. It remains a strategy about land.",
    ),
    h2("At the kitchen table"),
    p(
      "The most persuasive picture of the technology is domestic. Meta AI can draw an image while the description is still being typed, changing it with every word, and Zuckerberg has said that he uses it with his daughters. Any parent can supply the scene: there is a cat, the cat acquires a hat, and by popular demand the hat is on fire. The young, he also says, must be taught to think critically, which is sound advice, and bold, coming from the proprietor of feeds in which so many of them have had to learn it unaided.",
    ),
    h2("Two ways to go wrong"),
    p(
      "Meta is paying for several futures at once. The metaverse is still, by his own account, a long bet. The glasses with AI in them, its humbler cousin, have come along ahead of plan; people will wear a computer, it turns out, if it passes for spectacles. Under everything lies the computing itself, where, by his account, a company can build too much and waste a fortune, or build too little and find itself behind when it matters. He would take the first.",
    ),
    p(
      "The hardest objection has a country attached. Whatever anybody can download, China can download. His answer, in outline, is that secrets of this size do not keep, and that America’s edge lies in many people building in the open and moving faster for it. Serious people dispute each step of that. Nobody disputes that a release cannot be undone: a later change of heart at headquarters will not reach the copies.",
    ),
    h2("The only test that counts"),
    p(
      "A cynic will say that the coat and the licence are one garment, cut to soften the outline of a company tired of being disliked. A kinder reader will see a man who spent his youth collecting things and has found the pleasure of giving one away. Both are guesses about character, and character is hard to audit.",
    ),
    p(
      "A licence can be audited. Giving things away comes easily to whoever is in second place, since every free copy is a brick out of the leader’s wall. The test comes on the day when one of Meta’s models stands clearly in front, the shareholders have done their sums, and the download button is still there or it is not. A chain comes off at the end of the evening. The button is the renaissance, if there is one.",
    ),
  ),
  comments: [
    {
      name: "Marguerite Oyelaran",
      hoursAfter: 0.6,
      text: "“It remains a strategy about land” is the sentence I have been failing to write in our newsletter for a month. I’ll be quoting you, with a link, so please don’t move it.",
    },
    {
      name: "Pavel",
      hoursAfter: 0.9,
      text: "I run one of the smaller Llamas at work, for sorting warranty claims. Two things the piece leaves out. First, the download is free and the electricity is not. Second, nobody at my firm would have been allowed to send customers’ letters to somebody else’s counter, so for us the choice was never open or closed. It was open or nothing.",
    },
    {
      name: "Joan Whitcombe",
      hoursAfter: 1.4,
      replyTo: 1,
      text: "Same at our housing association. The lawyer who says no to everything said yes in an afternoon, because the box is in a cupboard and she has the key to the cupboard.",
    },
    {
      name: "Tendai M.",
      hoursAfter: 2.2,
      text: "I’m less charmed. The conditions in that licence are not a footnote for purists. If the landlord can decide later which tenants are too big, it isn’t common land, however nice the grass is.",
    },
    {
      name: "Ruben Aaltonen",
      hoursAfter: 2.9,
      replyTo: 3,
      text: "True, but the copies on my disk came with terms I could read before I accepted them. I can’t say that about the feed.",
    },
    {
      name: "K. Prasad",
      hoursAfter: 4.5,
      text: "Checked the dials: 405 billion seconds is about 12,834 years. Carry on.",
    },
    {
      name: "Deborah Lindt",
      hoursAfter: 6.2,
      pending: true,
      text: "My son is eleven and asked me what a parameter was. I read him the paragraph about the farms and he went very quiet and then asked who sets the dials. I didn’t have an answer. Could you do a piece on that?",
    },
  ],
};
