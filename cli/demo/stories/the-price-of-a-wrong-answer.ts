import type { DemoStory } from "#cli/demo/story.ts";
import { doc, h2, ol, p } from "#cli/demo/write.ts";

export const priceOfAWrongAnswer: DemoStory = {
  slug: "the-price-of-a-wrong-answer",
  section: "business",
  headline: "The Price of a Wrong Answer",
  standfirst:
    "Before you hand a task to a machine, ask how its mistakes will come to your notice. Four questions from an auditor who kept a jar.",
  bylines: ["adaeze-nwosu"],
  tags: ["Work", "Automation", "Small business"],
  hoursAgo: 196,
  body: doc(
    p(
      "The partner who trained me as an auditor kept a jar on her desk. Whenever a client found one of our mistakes before we did, somebody put in a coin. Mistakes that we found ourselves were free. New people took this for leniency, until they had been there a month and understood that she did not care how many errors we made. She cared who met them first.",
    ),
    p(
      "I think of the jar whenever somebody tells me that a machine is right ninety-six times in a hundred. It is an answer to a question that no business has. The four wrong ones are going to be met by somebody, somewhere, at some hour, and the whole price depends on who, where and when.",
    ),
    h2("Four questions"),
    p(
      "They fit on a card. I have seen them save more money than any software, mostly by sending people to buy different software.",
    ),
    ol(
      "**Who will notice, and when?** A wrong colour on a poster is noticed by the first person to walk past. A wrong tax code is noticed by the state, in three years, with interest.",
      "**Can it be put back?** An appointment can be moved. A letter of dismissal cannot be unread.",
      "**Do the errors lean?** Mistakes in both directions cancel out and cost you only your dignity. Mistakes in one direction add up, and the pleasant direction is the worse one, because nobody telephones to complain that they were paid twice.",
      "**Whose job is it to doubt?** If there is no name, the answer is final, however modestly the machine expressed it.",
    ),
    h2("A worked example"),
    p(
      "A freight forwarder near the port, eleven people and a parrot, asked me to look at three tasks that they meant to automate. The sums were the same for each: so many hours saved, so many answers right. The card pulled them apart.",
    ),
    p(
      "The first was writing the daily note that tells a customer where the container is. Errors are noticed within the hour, by a person with a telephone and a temper. They can be put right with a second note. They lean in no direction. I told them to switch it on that afternoon.",
    ),
    p(
      "The second was matching suppliers’ invoices to orders. Errors come to light at the end of the month and can mostly be reversed, but they lean. The machine never missed an invoice, and now and then it found the same one twice. So it was switched on, with one match in ten drawn by lot and checked by a clerk, whose name is on the card.",
    ),
    p(
      "The third was choosing the customs tariff code for each shipment. A wrong code sleeps for years, wakes as a penalty, and cannot be put back, because the goods have long since been sold. Here they had wanted the machine to answer and a person to approve. I asked them to turn it round. The person answers first, without seeing the machine’s choice. Then the machine answers, and if the two disagree, a bell rings: a real one, from a hotel desk.",
    ),
    h2("The bell"),
    p(
      "Turning it round sounds like a trick and is the most useful thing I know about working beside these systems. A person asked to approve will approve. By the fortieth screen of the day the eye has learned that the machine is usually right, and it stops looking. A person who has already committed to an answer, and is then contradicted, wakes up. It costs the same minute. You get two judgements for it instead of one and an echo.",
    ),
    p(
      "The bell rings about twice a day. Half the time it is the machine that has erred, half the time it is the person, and both, I am told, have improved. The parrot does the bell now, which has had to be dealt with separately.",
    ),
    p(
      "When my old partner retired we emptied the jar. After twenty-six years it held less than any of us had feared, just enough for a lunch. She said that keeping it nearly empty had cost the firm more than everything else in the office put together, and that in all that time no client had asked to see the figure.",
    ),
  ),
  comments: [
    {
      name: "Folarin",
      hoursAfter: 8,
      text: "Question three is the one nobody asks. Our system rounded shipping weights down for fourteen months. Customers were delighted with us.",
    },
    {
      name: "Agnes Tóth",
      hoursAfter: 14,
      text: "Radiology worked this out decades ago with two readers who don’t see each other’s notes. It’s expensive, and every few years somebody proposes to save money by letting the second reader look.",
    },
    {
      name: "Simon Bell",
      hoursAfter: 15.5,
      replyTo: 1,
      text: "Twenty years in quality control: the second reader always looks. You have to make it physically impossible.",
    },
    {
      name: "Lakshmi",
      hoursAfter: 40,
      text: "More about the parrot, please.",
    },
  ],
};
