import type { Saying } from "#features/words/counting.ts";

/** The discussion under a story. `#` stands for what a component puts there. */
export const comments = ({ counted, number }: Saying) => ({
  title: "Comments",
  count: counted({ one: "# comment", other: "# comments" }),
  nobodyCommented: "Nobody has commented.",
  none: "No comments yet. What do you make of it?",
  closed: "The discussion is closed. Thank you to all who took part.",
  arrived: "Thank you, your comment has arrived.",
  heldFirst:
    "One of our editors reads it before it appears here. We do this with the first comment of everyone; later ones can be on the page at once.",
  removed: "This comment was removed.",
  staff: "Staff",
  author: "Author",
  order: "Order",
  byThread: "Oldest first",
  newestFirst: "Newest first",
  pages: "Pages of the discussion",
  earlier: "Earlier comments",
  later: "More comments",
  pageOf: (page: number, pages: number) => `${number(page)} of ${number(pages)}`,
  onEarlierPage: "# on an earlier page",
  reply: "Reply",
  replyTo: (name: string) => `Reply to ${name}`,
  inReplyTo: "in reply to #",
  removedComment: "a removed comment",
  form: {
    comment: "Your comment",
    reply: "Your reply",
    replyingTo: "Replying to #",
    cancel: "Cancel",
    body: "Comment",
    bodyHint: "*Italic*, **bold**, > quotes and - lists are understood. Addresses become links.",
    name: "Name",
    nameHint: "It stands beside your comment.",
    email: "E-mail, if you like",
    emailHint: "Never shown to anyone but the editors.",
    leaveEmpty: "Leave this empty",
    post: "Post the comment",
    postReply: "Post the reply",
  },
});
export type Comments = ReturnType<typeof comments>;
