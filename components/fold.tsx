import { Collapsible } from "@base-ui/react/collapsible";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useRemembered } from "./remembered.ts";

interface FoldProps {
  /** Under which this browser remembers whether it is open. */
  readonly name: string;
  readonly title: string;
  /** What is inside, in a few words, while it is closed. */
  readonly summary?: string | undefined;
  readonly isOpenAtFirst?: boolean;
  /** Something inside needs a look: it opens, whatever is remembered. */
  readonly isCalling?: boolean;
  readonly children: ReactNode;
}

/** A group of a panel that can be folded away. */
export function Fold({
  name,
  title,
  summary = "",
  isOpenAtFirst = false,
  isCalling = false,
  children,
}: FoldProps) {
  const [state, setState] = useRemembered(`masthead:fold:${name}`, isOpenAtFirst ? "open" : "closed");
  const isOpen = state === "open" || isCalling;
  return (
    <Collapsible.Root
      open={isOpen}
      onOpenChange={(open) => setState(open ? "open" : "closed")}
      className="border-b border-line last:border-b-0"
    >
      <h2>
        <Collapsible.Trigger className="group flex min-h-11 w-full items-center gap-2 px-4 text-left font-medium hover:bg-sunken focus-visible:-outline-offset-2">
          <ChevronRight
            size={16}
            aria-hidden
            className="shrink-0 text-muted transition-transform group-data-panel-open:rotate-90"
          />
          <span className="shrink-0">{title}</span>
          {isOpen ? null : <span className="ml-auto truncate pl-3 font-normal text-muted">{summary}</span>}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel keepMounted className="grid gap-4 px-4 pt-1 pb-5 [&[hidden]]:hidden">
        {children}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
