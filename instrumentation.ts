import type { Instrumentation } from "next";
import { requestContext } from "#lib/request-context.ts";

/** The cause of an error page goes to the log of the front, under the id that stands on the page. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routePath, routeType }) => {
  requestContext()?.note?.(error, { routePath, routeType });
};
