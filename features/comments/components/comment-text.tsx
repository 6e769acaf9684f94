import { Fragment, type ReactNode } from "react";
import { isAllowedUrl } from "#features/document/document.ts";

/** What a reader wrote: paragraphs, lines and links, never markup. */
export function CommentText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
    <p key={i} dir="auto">
      {paragraph.split("\n").map((line, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
        <Fragment key={j}>
          {j > 0 ? <br /> : null}
          {linked(line)}
        </Fragment>
      ))}
    </p>
  ));
}

/** Every second part is an address: `split` keeps what its group has caught. */
function linked(line: string): ReactNode[] {
  return line.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?'’”»)\]])/i).map((part, i) =>
    i % 2 === 1 && isAllowedUrl(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
      <a key={i} href={part} rel="nofollow ugc noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
