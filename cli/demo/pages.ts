import type { DemoPage } from "./story.ts";
import { doc, h2, p } from "./write.ts";

export const about: DemoPage = {
  slug: "about",
  headline: "About AI Era",
  standfirst: "A small magazine about machines, and about the people who have to live with them.",
  body: doc(
    p(
      "AI Era looks at artificial intelligence from the places where it is put to use: a bakery at half past three in the morning, a parish office, the back row of a choir. We are less interested in what the machines may become than in what somebody did with one last Tuesday, and whether it helped.",
    ),
    h2("What is invented here"),
    p(
      "This is a demonstration issue, written to show what a publication looks like on Masthead. Its authors are invented. So are the bakers, librarians, basses and parrots in its stories, together with their villages and firms, and so are the readers who comment on them. The feature on Mark Zuckerberg concerns a real person; it reports his publicly stated views in our words, quotes nobody, and the opinions in it are its own. The program in “Seven Lines Against Invention” is real too, and works.",
    ),
    h2("Corrections"),
    p("If we have something wrong, tell us under the story. We correct it there, and say that we did."),
    p("*This page is a draft. Make it yours, then publish it.*"),
  ),
};
