import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { queuePath } from "#features/admin-paths.ts";
import { countedAtMost } from "#features/moderation/moderation.ts";

/** How many comments wait for a moderator. */
export function HeldComments({ pending }: { pending: number }) {
  if (pending === 0) return <p className="text-muted">No comment waits. You have seen all of them.</p>;
  const many = `${pending.toLocaleString("en")}${pending >= countedAtMost ? "+" : ""}`;
  return (
    <div className="flex items-center justify-between gap-3">
      <p>
        <span className="font-serif text-3xl leading-none font-semibold tabular-nums">{many}</span>{" "}
        {pending === 1 ? "comment waits for you." : "comments wait for you."}
      </p>
      <Link className={buttonClass("primary")} href={queuePath({ state: "pending", page: 1 })}>
        Moderate
      </Link>
    </div>
  );
}
