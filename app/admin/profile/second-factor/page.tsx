import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminProfilePath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireMember } from "#features/people/session.ts";
import { OwnSecondFactor } from "#features/second-factor/components/own-second-factor.tsx";
import { sealedFor } from "#features/second-factor/mutations.ts";
import { ownSecondFactor } from "#features/second-factor/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { codeForApp, newCodeSecret } from "#lib/one-time-code.ts";

export const metadata: Metadata = { title: "Second step" };

export default async function SecondFactorPage() {
  const member = await requireMember();
  const [{ since, email, isRequired, codesLeft }, { name }] = await Promise.all([
    ownSecondFactor(member),
    publication(),
  ]);
  const secret = newCodeSecret();
  const { path, size } = codeForApp(secret, { issuer: name, label: email });
  const app = since ? undefined : { secret, sealedSecret: sealedFor(member, secret), path, size };
  return (
    <Desk staff={member} current={adminProfilePath}>
      <PageTitle
        title="Second step"
        help="With a code of an app on your phone your password alone opens nothing."
      />
      <OwnSecondFactor {...{ app, isRequired, codesLeft }} />
    </Desk>
  );
}
