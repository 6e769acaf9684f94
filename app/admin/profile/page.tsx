import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminProfilePath } from "#features/admin-paths.ts";
import { ChangePasswordForm } from "#features/passwords/components/change-password-form.tsx";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff, sessionToken } from "#features/people/session.ts";
import { Profile } from "#features/profile/components/profile.tsx";
import { ownProfile } from "#features/profile/queries.ts";
import { SecondFactorCard } from "#features/second-factor/components/second-factor-card.tsx";
import { hasSecondFactor } from "#features/second-factor/queries.ts";
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
      <Profile
        profile={profile}
        password={<ChangePasswordForm />}
        secondFactor={<SecondFactorCard isOn={await hasSecondFactor(staff.id)} />}
        sessions={<SessionList sessions={sessions} locale={locale} />}
      />
    </Desk>
  );
}
