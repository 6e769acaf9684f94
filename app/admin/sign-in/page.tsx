import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Notice } from "#components/notice.tsx";
import { Entrance } from "#features/people/components/entrance.tsx";
import { SignInForm } from "#features/people/components/sign-in-form.tsx";
import { SignedOutNotice } from "#features/people/components/signed-out-notice.tsx";
import { canSeeAdmin } from "#features/people/policy.ts";
import { hasOwner } from "#features/people/queries.ts";
import { placeAfterSignIn } from "#features/people/schema.ts";
import { currentActor } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { setStatus } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  const [actor, { next, done }, { name }, isSetUp] = await Promise.all([
    currentActor(),
    searchParams,
    publication(),
    hasOwner(),
  ]);
  const place = placeAfterSignIn(typeof next === "string" ? next : undefined);
  if (actor && canSeeAdmin(actor)) {
    setStatus(303);
    redirect(place);
  }
  return (
    <Entrance publication={name} title="Sign in">
      {isSetUp ? null : (
        <Notice tone="warn">
          Nobody can sign in yet: this publication has no owner. Open the set-up link that Masthead prints
          when it starts.
        </Notice>
      )}
      <SignedOutNotice done={done} />
      <SignInForm next={place} />
    </Entrance>
  );
}
