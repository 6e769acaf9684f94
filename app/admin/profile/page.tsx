import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { buttonClass } from "#components/button.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminProfilePath, adminRolesPath } from "#features/admin-paths.ts";
import { ChangePasswordForm } from "#features/passwords/components/change-password-form.tsx";
import { authorPath } from "#features/paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff, sessionToken } from "#features/people/session.ts";
import { Profile } from "#features/profile/components/profile.tsx";
import { ownProfile } from "#features/profile/queries.ts";
import { SessionList } from "#features/sessions/components/session-list.tsx";
import { ownSessions } from "#features/sessions/queries.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Your profile" };
export default async function ProfilePage() {
  const staff = await requireStaff();
  const asked = [ownProfile(staff), ownSessions(staff, await sessionToken()), publication()] as const;
  const [profile, sessions, locale] = await Promise.all(asked);
  if (profile === undefined) notFound();
  return (
    <Desk staff={staff} current={adminProfilePath}>
      <PageTitle title="Your profile" help={`You work here as ${staff.role}.`}>
        <Link href={adminRolesPath} className={buttonClass("quiet")}>
          What you may do
        </Link>
        <a href={authorPath(profile)} className={buttonClass()}>
          Your page
        </a>
      </PageTitle>
      <Profile
        profile={profile}
        password={<ChangePasswordForm />}
        sessions={<SessionList sessions={sessions} locale={locale} />}
      />
    </Desk>
  );
}
