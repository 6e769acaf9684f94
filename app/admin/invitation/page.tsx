import type { Metadata } from "next";
import { AcceptForm } from "#features/invitations/components/accept-form.tsx";
import { invitationOf } from "#features/invitations/queries.ts";
import { Entrance } from "#features/people/components/entrance.tsx";
import { publication } from "#features/settings/queries.ts";
import { setStatus } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ searchParams }: PageProps<"/admin/invitation">) {
  const [{ token }, { name }] = await Promise.all([searchParams, publication()]);
  const invitation = typeof token === "string" ? await invitationOf(token) : undefined;
  if (typeof token !== "string" || invitation === undefined) {
    setStatus(410);
    return (
      <Entrance publication={name} title="This link does not work any more">
        <p>
          An invitation can be accepted once, within seven days. Ask whoever invited you for another letter.
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance publication={name} title={`You are invited as ${invitation.role}`}>
      <AcceptForm token={token} email={invitation.email} />
    </Entrance>
  );
}
