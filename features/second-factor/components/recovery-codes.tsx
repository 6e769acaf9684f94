import { Notice } from "#components/notice.tsx";

/** Codes that are shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <section aria-label="Recovery codes" className="grid gap-3">
      <Notice tone="warn">
        Write these codes down or print them, and keep them apart from your phone: they are shown this once.
        Each signs you in one time without the app.
      </Notice>
      <ul className="grid gap-x-6 gap-y-1 rounded-md bg-sunken p-4 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
