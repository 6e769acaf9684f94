import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signInPath } from "#features/admin-paths.ts";
import { Entrance } from "#features/people/components/entrance.tsx";
import { placeAfterSignIn } from "#features/people/schema.ts";
import { halfwayToken } from "#features/people/session.ts";
import { SecondStepForm } from "#features/second-factor/components/second-step-form.tsx";
import { publication } from "#features/settings/queries.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { setStatus } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "Second step" };

export default async function SecondStepPage({ searchParams }: PageProps<"/admin/second-step">) {
  const [{ next }, { name }] = await Promise.all([searchParams, publication()]);
  if (!(await tokenHolder("sign-in", await halfwayToken()))) {
    setStatus(303);
    redirect(signInPath);
  }
  return (
    <Entrance publication={name} title="Second step">
      <SecondStepForm next={placeAfterSignIn(typeof next === "string" ? next : undefined)} />
      <p className="text-muted">
        Lost both? Whoever owns the publication can take the second step off for you.
      </p>
    </Entrance>
  );
}
