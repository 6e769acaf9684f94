import type { Metadata } from "next";
import { Entrance } from "#features/people/components/entrance.tsx";
import { ConfirmEmailForm } from "#features/profile/components/confirm-email-form.tsx";
import { publication } from "#features/settings/queries.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { setStatus } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "New address" };

export default async function NewEmailPage({ searchParams }: PageProps<"/admin/new-email">) {
  const [{ token }, { name }] = await Promise.all([searchParams, publication()]);
  const holder = typeof token === "string" ? await tokenHolder("new-email", token) : undefined;
  if (typeof token !== "string" || holder === undefined) {
    setStatus(410);
    return (
      <Entrance publication={name} title="This link does not work any more">
        <p>
          It can be used once, within a day, and only the newest one works. Ask for another in your profile.
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance publication={name} title="Confirm your new address">
      <ConfirmEmailForm token={token} email={holder.identifier} />
    </Entrance>
  );
}
