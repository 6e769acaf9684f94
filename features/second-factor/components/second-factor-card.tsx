import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { adminSecondFactorPath } from "#features/admin-paths.ts";

/** What the profile says of the second step, and the way to it. */
export function SecondFactorCard({ isOn }: { isOn: boolean }) {
  return (
    <>
      <p className="text-muted">
        {isOn
          ? "On: besides your password you type a code of your app."
          : "Off: whoever learns your password can sign in. With an app on your phone they cannot."}
      </p>
      <p>
        <Link href={adminSecondFactorPath} className={buttonClass()}>
          {isOn ? "Change it" : "Set it up"}
        </Link>
      </p>
    </>
  );
}
