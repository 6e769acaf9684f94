import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestContext } from "#lib/request-context.ts";
import type { Site } from "#lib/site-origin.ts";
import type { RenderSlots } from "./render-slots.ts";
import type { Route } from "./routes.ts";
import type { Target } from "./target.ts";

/** What Next gives us to call. */
export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export interface ScriptsInPages {
  /** What the head of every reader page begins with. */
  readonly head: string;
  /** By which name the policy of reader pages allows the script that stands in `head`. */
  readonly inline: string;
}

/** One request and all that the front has found out about it. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly target: Target;
  readonly route: Route;
  readonly site: Site;
  readonly context: RequestContext;
  readonly handle: Handle;
  /** Undefined: reader pages have no script at all. */
  readonly scripts: ScriptsInPages | undefined;
  readonly slots: RenderSlots;
}

/** Next's client router asks for data and understands a bare status; a person needs a page. */
export function wantsData({ headers, method }: IncomingMessage): boolean {
  return headers[method === "POST" ? "next-action" : "rsc"] !== undefined;
}
