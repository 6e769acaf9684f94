import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "#components/button.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminRolesPath } from "#features/admin-paths.ts";
import { authorPath } from "#features/paths.ts";
import type { OwnProfile } from "#features/profile/queries.ts";
import { ChangeEmailForm } from "./change-email-form.tsx";
import { Part } from "./part.tsx";
import { ProfileForm } from "./profile-form.tsx";

interface ProfileProps {
  readonly profile: OwnProfile;
  /** The forms of other nouns. */
  readonly password: ReactNode;
  readonly secondFactor: ReactNode;
  readonly sessions: ReactNode;
}

/** All that somebody may change of themselves. */
export function Profile({ profile, password, secondFactor, sessions }: ProfileProps) {
  return (
    <>
      <PageTitle title="Your profile" help={`You work here as ${profile.role}.`}>
        <Link href={adminRolesPath} className={buttonClass("quiet")}>
          What you may do
        </Link>
        <a href={authorPath(profile)} className={buttonClass()}>
          Your page
        </a>
      </PageTitle>
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
        <Part id="second-step" title="Second step">
          {secondFactor}
        </Part>
        <Part id="sessions" title="Where you are signed in">
          {sessions}
        </Part>
      </div>
    </>
  );
}
