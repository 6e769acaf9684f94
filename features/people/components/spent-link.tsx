import { signInPath } from "#features/admin-paths.ts";

/** What to do with a set-up link that has been used, has expired, or was never one. */
export function SpentLink({ isSetUp }: { isSetUp: boolean }) {
  if (isSetUp) {
    return (
      <p>
        The publication is set up and has its owner. <a href={signInPath}>Sign in</a> instead.
      </p>
    );
  }
  return (
    <>
      <p>
        A set-up link can be used once, within a day, and only the newest one works. Whoever runs Masthead
        gets a new one by starting it again:
      </p>
      <pre className="rounded-md bg-sunken px-4 py-3 font-mono">
        <code>npm start</code>
      </pre>
      <p className="text-muted">It prints the new link when it is ready.</p>
    </>
  );
}
