import type { Metadata } from "next";
import { signInPath } from "#features/admin-paths.ts";
import { ForgottenForm } from "#features/passwords/components/forgotten-form.tsx";
import { Entrance } from "#features/people/components/entrance.tsx";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Forgotten password" };

export default async function ForgottenPasswordPage() {
  const { name } = await publication();
  return (
    <Entrance publication={name} title="Choose a new password">
      <ForgottenForm />
      <p className="text-center">
        <a href={signInPath} className="underline">
          Back to signing in
        </a>
      </p>
    </Entrance>
  );
}
