import type { DemoStory } from "#cli/demo/story.ts";
import { code, doc, h2, p, ul } from "#cli/demo/write.ts";

const check = `import re, sys

source, summary = (open(name, encoding="utf-8").read() for name in sys.argv[1:3])

def plain(text):
    return " " + " ".join(re.findall(r"\\w+", text.lower())) + " "

for quotation in re.findall('["“](.+?)["”]', summary, re.S):
    if plain(quotation) not in plain(source):
        print("not in the source:", quotation)`;

export const sevenLinesAgainstInvention: DemoStory = {
  slug: "seven-lines-against-invention",
  section: "ai",
  headline: "Seven Lines Against Invention",
  standfirst:
    "A machine that summarises will sooner or later quote something nobody said. Catching it takes no second machine, only a very short and very stupid program.",
  bylines: ["rafiq-mandal"],
  tags: ["Tools", "Journalism"],
  hoursAgo: 78,
  body: doc(
    p(
      "I first caught the machine inventing because its invention was too good. I had given it the minutes of our town’s water board, forty pages of them, and asked for a summary with quotations. The summary had the chairman say that “a pipe is a promise made underground”. I have attended that board for three years. The chairman has never in my hearing reached the end of a clause, let alone a figure of speech.",
    ),
    p(
      "So I went back over a month of summaries, looking for every quotation in the text it claimed to come from. There were two hundred and twelve. Nineteen could not be found. Six of those were the fault of a bad scan. The other thirteen had been improved: tightened, balanced, given an ending. Nobody would have complained, because each was what the speaker would have liked to say, and that is what makes them dangerous in print.",
    ),
    h2("The program"),
    p(
      "Checking by eye took a weekend. It also turned out to be the dullest possible work, and dull work with a definite answer is what computers were for, before they became interesting. This is the whole of it.",
    ),
    code("python", check),
    p(
      "Save it as `quotes.py` and run `python3 quotes.py minutes.txt summary.txt`. It takes everything between double quotation marks in the summary, reduces it to lower-case words, does the same to the source, and complains about whatever is missing. Seven lines, if you do not count the empty ones, and I would not trust it more if there were seventy.",
    ),
    p(
      "Reducing both sides to bare words is the only clever part. It forgives the things that do not matter, such as a curly apostrophe or a line break in the middle of a sentence. It forgives no word. If the chairman said “the pipe that we have got” and the summary says “the pipe we have”, the program objects, and it is right to.",
    ),
    h2("What it cannot see"),
    ul(
      "A true quotation given to the wrong person. The words are in the source, so the program is content.",
      "A quotation that stops just before the *but*. The commonest lie in my trade is made entirely of things that were said.",
      "A paraphrase. Take the quotation marks away and there is nothing to look for, which is worth remembering when a machine, or a colleague, becomes suddenly fond of indirect speech.",
    ),
    p(
      "For those you need a person with the source open and a pencil. The program only decides where the pencil goes first. It has been running on my desk since the spring, on everything I am sent, and it has begun to find things in press releases that no machine had a hand in.",
    ),
    p(
      "As for the chairman, I read him the sentence about the pipe and the promise, and explained. He was quiet for a while. Then he asked whether it was too late to have said it.",
    ),
  ),
  comments: [
    {
      name: "Ilse Vandermeer",
      hoursAfter: 5,
      text: "Ran it on last year’s annual report and the interviews behind it. Four hits, all from before we had any such machine. I am now very popular in the communications department.",
    },
    {
      name: "dk",
      hoursAfter: 6.4,
      text: "It will miss single quotation marks, which is what half of Britain uses. Adding them breaks on every apostrophe. I gave up after an hour and just replace them by hand first.",
    },
    {
      name: "Noor Haddad",
      hoursAfter: 11,
      replyTo: 1,
      text: "Look for ‘ after a space and ’ before a space or full stop. Still wrong for the dogs’ dinner, but it objects too often instead of too rarely, and that’s the side you want to be wrong on.",
    },
    {
      name: "Gareth",
      hoursAfter: 20,
      text: "I would have let the chairman have it.",
    },
    {
      name: "best-summaries-online",
      hoursAfter: 31,
      pending: true,
      text: "Great article very informative!! Our tool makes 100% accurate summaries of any document, no checking needed ever again. First month free for readers of this site, search for our name.",
    },
  ],
};
