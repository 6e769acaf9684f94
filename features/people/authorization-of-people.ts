// The rows of authorization.ts that are about people, their accounts and their mail.
import type { Role } from "./people.ts";

export type PeopleScene =
  | "failed mail"
  | "invitation"
  | "removed person"
  | "new password link"
  | "new e-mail link"
  | "halfway"
  | "second factor"
  | "second factor of another";

/** What a scene of people gives to the form; empty where it has none. */
export interface PeopleProps {
  readonly personId: string;
  readonly password: string;
  readonly mailId: string;
  readonly invitationId: string;
  readonly invitationToken: string;
  readonly newPasswordToken: string;
  readonly newEmailToken: string;
  /** Of whoever asks. */
  readonly sealedSecret: string;
  readonly code: string;
}

interface PeopleRow {
  readonly action: string;
  readonly from: "anyone" | Role;
  readonly scene?: PeopleScene;
  readonly form: (props: PeopleProps) => Readonly<Record<string, string>>;
}

const invitation = ({ invitationId }: PeopleProps) => ({ id: invitationId });
const person = ({ personId }: PeopleProps) => ({ id: personId });

export const peopleRows: readonly PeopleRow[] = [
  {
    action: "invitations/inviteAction",
    from: "admin",
    form: () => ({ email: "new@example.org", role: "author" }),
  },
  { action: "invitations/inviteAgainAction", from: "admin", scene: "invitation", form: invitation },
  { action: "invitations/withdrawInvitationAction", from: "admin", scene: "invitation", form: invitation },
  {
    action: "invitations/acceptInvitationAction",
    from: "anyone",
    scene: "invitation",
    form: ({ invitationToken, password }) => ({ token: invitationToken, name: "Ada", password }),
  },
  {
    action: "staff/changeRoleAction",
    from: "admin",
    form: ({ personId }) => ({ id: personId, role: "editor" }),
  },
  { action: "staff/removePersonAction", from: "admin", form: person },
  { action: "staff/restorePersonAction", from: "admin", scene: "removed person", form: person },
  {
    action: "staff/handOverAction",
    from: "owner",
    form: ({ personId, password }) => ({ id: personId, password }),
  },
  {
    action: "passwords/askForNewPasswordAction",
    from: "anyone",
    form: () => ({ email: "ada@example.org" }),
  },
  {
    action: "passwords/setNewPasswordAction",
    from: "anyone",
    scene: "new password link",
    form: ({ newPasswordToken, password }) => ({ token: newPasswordToken, password }),
  },
  {
    action: "passwords/changePasswordAction",
    from: "contributor",
    form: ({ password }) => ({ currentPassword: password, password: "another line of words" }),
  },
  {
    action: "profile/changeProfileAction",
    from: "contributor",
    form: () => ({ name: "Ada", bio: "Writes." }),
  },
  {
    action: "profile/changeEmailAction",
    from: "contributor",
    form: ({ password }) => ({ email: "other@example.org", password }),
  },
  {
    action: "profile/confirmEmailAction",
    from: "anyone",
    scene: "new e-mail link",
    form: ({ newEmailToken }) => ({ token: newEmailToken }),
  },
  {
    action: "second-factor/secondStepAction",
    from: "anyone",
    scene: "halfway",
    form: ({ code }) => ({ code, next: "/admin" }),
  },
  {
    action: "second-factor/setUpSecondFactorAction",
    from: "contributor",
    form: ({ sealedSecret, code }) => ({ sealedSecret, code }),
  },
  {
    action: "second-factor/renewRecoveryCodesAction",
    from: "contributor",
    scene: "second factor",
    form: ({ password }) => ({ password }),
  },
  {
    action: "second-factor/giveUpSecondFactorAction",
    from: "contributor",
    scene: "second factor",
    form: ({ password }) => ({ password }),
  },
  {
    action: "second-factor/requireSecondFactorAction",
    from: "owner",
    form: () => ({ from: "editor" }),
  },
  {
    action: "staff/takeOffSecondFactorAction",
    from: "owner",
    scene: "second factor of another",
    form: person,
  },
  { action: "sessions/closeSessionAction", from: "contributor", form: person },
  { action: "sessions/closeOtherSessionsAction", from: "contributor", form: () => ({}) },
  {
    action: "mail/tryAgainAction",
    from: "admin",
    scene: "failed mail",
    form: ({ mailId }) => ({ id: mailId }),
  },
];

export const peopleRoutes: readonly { readonly route: string; readonly from: "anyone" | Role }[] = [
  { route: "GET /admin/people", from: "contributor" },
  { route: "GET /admin/invitation", from: "anyone" },
  { route: "GET /admin/forgotten-password", from: "anyone" },
  { route: "GET /admin/new-password", from: "anyone" },
  { route: "GET /admin/new-email", from: "anyone" },
  { route: "GET /admin/profile", from: "contributor" },
  { route: "GET /admin/profile/second-factor", from: "contributor" },
  { route: "GET /admin/second-step", from: "anyone" },
  { route: "GET /admin/mail", from: "admin" },
];
