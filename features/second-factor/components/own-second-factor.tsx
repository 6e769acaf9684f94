"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Notice } from "#components/notice.tsx";
import {
  giveUpSecondFactorAction,
  renewRecoveryCodesAction,
  setUpSecondFactorAction,
} from "#features/second-factor/actions.ts";
import type { FormVerb } from "#lib/form-state.ts";
import { PasswordForm } from "./password-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { type NewApp, SetUpApp } from "./set-up-app.tsx";

interface OwnSecondFactorProps {
  /** Undefined where there is an app already. */
  readonly app: NewApp | undefined;
  readonly isRequired: boolean;
  readonly codesLeft: number;
}

/** One's second step, and the codes that are shown once: they stay in view whatever the page becomes meanwhile. */
export function OwnSecondFactor({ app, isRequired, codesLeft }: OwnSecondFactorProps) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  const router = useRouter();
  const keeping =
    (action: FormVerb): FormVerb =>
    async (state, form) => {
      const answer = await action(state, form);
      if (answer.ok) {
        setCodes(answer.values?.codes?.split(" ") ?? []);
        router.refresh();
      }
      return answer;
    };
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <RecoveryCodes codes={codes} />
      {app && isRequired ? (
        <Notice tone="warn">The owner asks a second step of your role: set it up to go on.</Notice>
      ) : null}
      {app ? (
        <SetUpApp app={app} action={keeping(setUpSecondFactorAction)} />
      ) : (
        <>
          <p>
            The second step is on: besides your password you type a code of your app. {codesLeft}{" "}
            {codesLeft === 1 ? "recovery code is" : "recovery codes are"} left.
          </p>
          <section aria-labelledby="renew" className="grid gap-3">
            <h2 id="renew" className="font-serif text-xl font-semibold">
              New recovery codes
            </h2>
            <p className="text-muted">The ones of before stop working.</p>
            <PasswordForm name="renew" action={keeping(renewRecoveryCodesAction)} verb="Make new codes" />
          </section>
          {isRequired ? null : (
            <section aria-labelledby="give-up" className="grid gap-3">
              <h2 id="give-up" className="font-serif text-xl font-semibold">
                Turn it off
              </h2>
              <p className="text-muted">You sign in with your password alone again.</p>
              <PasswordForm
                name="give-up"
                action={keeping(giveUpSecondFactorAction)}
                verb="Turn it off"
                look="danger"
              />
            </section>
          )}
        </>
      )}
    </div>
  );
}
