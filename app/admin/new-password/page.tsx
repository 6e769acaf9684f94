import type { Metadata } from "next";
import { forgottenPasswordPath } from "#features/admin-paths.ts";
import { NewPasswordForm } from "#features/passwords/components/new-password-form.tsx";
import { Entrance } from "#features/people/components/entrance.tsx";
import { publication } from "#features/settings/queries.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { setStatus } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "New password" };

export default async function NewPasswordPage({ searchParams }: PageProps<"/admin/new-password">) {
  const [{ token }, { name }] = await Promise.all([searchParams, publication()]);
  if (typeof token !== "string" || !(await tokenHolder("new-password", token))) {
    setStatus(410);
    return (
      <Entrance publication={name} title="This link does not work any more">
        <p>
          It can be used once, for half an hour, and only the newest one works.{" "}
          <a href={forgottenPasswordPath} className="underline">
            Ask for another one
          </a>
          .
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance publication={name} title="Choose a new password">
      <NewPasswordForm token={token} />
    </Entrance>
  );
}
