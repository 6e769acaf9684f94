/**
 * Why a comment was not taken, in the very words of the rules, which know no language; `#` stands for a number. A rule whose
 * sentence is not here is told in English.
 */
export const refusals = () => ({
  checkFields: "Check the marked fields.",
  missing: "This is missing.",
  noFile: "Text belongs here, not a file.",
  writeFirst: "Write your comment first.",
  overByOne: "This is 1 character too long: a comment can have # characters.",
  over: "This is # characters too long: a comment can have # characters.",
  tooManyBytes: "This is too long: in this script a comment can take 8 KiB.",
  tooManyLinks: "A comment can have at most # links; this one has #.",
  nameFirst: "Write the name to stand beside your comment.",
  nameTooLong: "A name can have at most # characters.",
  nameUnseen: "Write a name that can be seen.",
  nameMarks: "This name has too many marks on one letter.",
  nameOfStaff: "Someone who writes here has this name. Please choose another one.",
  email: "Write the address like name@example.org, or leave this empty.",
  articleGone: "This article is not there any more.",
  parentGone: "The comment that you answer is not there any more. You can post yours on its own.",
  tooDeep: "Nothing more can be answered here.",
  closed: "The discussion of this article is closed.",
  repeated: "The same words were posted here a moment ago.",
  waitHours: "That was a lot in a short time. Send it again in # hours; your words stay here.",
  waitOneMinute: "That was a lot in a short time. Send it again in a minute; your words stay here.",
  waitMinutes: "That was a lot in a short time. Send it again in # minutes; your words stay here.",
  expired: "This page had been open for a long time. Your words are still here: send them once more.",
  forged: "This form did not arrive whole. Your words are still here: send them once more.",
});
export type Refusals = ReturnType<typeof refusals>;
