import type { ReactNode } from "react";

const tones = {
  good: "border-good bg-good-soft text-good",
  warn: "border-warn bg-warn-soft text-warn",
  danger: "border-danger bg-danger-soft text-danger",
  calm: "border-edge bg-sunken text-ink",
} as const;

/** Something to know, announced when it appears. */
export function Notice({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={`rounded-md border-l-4 px-4 py-3 ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
