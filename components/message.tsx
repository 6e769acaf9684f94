import type { ReactNode } from "react";

interface MessageProps {
  /** A word or a number above the title. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that has words instead of what was asked for. */
export function Message({ label, title, children }: MessageProps) {
  return (
    <main id="content" className="message wrap">
      <p className="kicker">{label}</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
