import type { ReactNode } from "react";
import type { OwnProfile } from "#features/profile/queries.ts";
import { ChangeEmailForm } from "./change-email-form.tsx";
import { Part } from "./part.tsx";
import { ProfileForm } from "./profile-form.tsx";

interface ProfileProps {
  readonly profile: OwnProfile;
  /** The forms of other nouns. */
  readonly password: ReactNode;
  readonly sessions: ReactNode;
}

/** All that somebody may change of themselves. */
export function Profile({ profile, password, sessions }: ProfileProps) {
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <Part id="readers" title="What readers see">
        <ProfileForm profile={profile} />
      </Part>
      <Part id="address" title="E-mail">
        <ChangeEmailForm email={profile.email} />
      </Part>
      <Part id="own-password" title="Password">
        {password}
      </Part>
      <Part id="sessions" title="Where you are signed in">
        {sessions}
      </Part>
    </div>
  );
}
