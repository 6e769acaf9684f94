"use client";

import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { TextField } from "#components/field.tsx";
import type { FormVerb } from "#lib/form-state.ts";

/** What an app needs to know: the picture, and the same to type. */
export interface NewApp {
  readonly sealedSecret: string;
  readonly secret: string;
  readonly path: string;
  readonly size: number;
}

interface SetUpAppProps {
  readonly app: NewApp;
  readonly action: FormVerb;
}

/** The picture to scan, and the first code as proof that it was scanned. */
export function SetUpApp({ app, action }: SetUpAppProps) {
  const { sealedSecret, secret, path, size } = app;
  return (
    <div className="grid gap-6 sm:grid-cols-[auto_1fr]">
      <svg
        role="img"
        aria-label="QR code for your authenticator app"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="size-56 justify-self-center rounded-md border border-line bg-white text-black"
      >
        <path d={path} fill="currentColor" />
      </svg>
      <div className="grid content-start gap-4">
        <ol className="grid list-decimal gap-2 pl-5">
          <li>Scan the picture with an authenticator app on your phone, such as Aegis or 2FAS.</li>
          <li className="wrap-anywhere">
            Or type this key into it:{" "}
            <code className="font-mono">{secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
          </li>
          <li>Type the six digits that it shows.</li>
        </ol>
        <ActionForm name="set-up-app" action={action} hidden={{ sealedSecret }}>
          {({ fields }, pending) => (
            <>
              <TextField
                label="Code"
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                maxLength={7}
                error={fields?.code}
              />
              <Button type="submit" look="primary" disabled={pending} className="justify-self-start">
                Turn it on
              </Button>
            </>
          )}
        </ActionForm>
      </div>
    </div>
  );
}
