import { author, editor, owner, type Samples } from "./sample-keys.ts";
import { sampleId } from "./spelling.ts";

export type PeopleSamples = {
  readonly mail: Samples<typeof import("#features/mail/queries.ts")>;
  readonly people: Samples<typeof import("#features/people/queries.ts")>;
  readonly profile: Samples<typeof import("#features/profile/queries.ts")>;
  readonly "second-factor": Samples<typeof import("#features/second-factor/queries.ts")>;
  readonly sessions: Samples<typeof import("#features/sessions/queries.ts")>;
  readonly staff: Samples<typeof import("#features/staff/queries.ts")>;
  readonly invitations: Samples<typeof import("#features/invitations/queries.ts")>;
  readonly tokens: Samples<typeof import("#features/tokens/queries.ts")>;
};

export const peopleSamples: PeopleSamples = {
  mail: {
    waitingMail: [[sampleId(100)]],
    mailPage: [
      [owner, { limit: 50 }],
      [owner, { before: sampleId(500), limit: 50 }],
    ],
  },
  people: {
    staffNames: [[]],
    personById: [[owner.id]],
    addressOf: [[owner.id]],
    personByEmail: [["person77@example.org"]],
    sessionOf: [["token"]],
    hasOwner: [[]],
    owner: [[]],
    authorBySlug: [["person-7"]],
    authorCount: [[]],
    authorAddresses: [[{ offset: 0, limit: 1000 }]],
    staffList: [[editor]],
    storiesBy: [[author.id, { page: 3, limit: 20 }]],
  },
  profile: { ownProfile: [[editor]] },
  "second-factor": {
    secondFactorOf: [[author.id]],
    hasSecondFactor: [[author.id]],
    isSecondFactorRequired: [[author]],
    lacksSecondFactor: [[author]],
    ownSecondFactor: [[author]],
  },
  sessions: { ownSessions: [[editor, "token-7"]] },
  staff: { staffRoom: [[owner]], personToChange: [[author.id]] },
  invitations: { openInvitations: [[owner]], invitationOf: [["token"]] },
  tokens: { tokenHolder: [["invitation", "token"]] },
};
