import { registerHooks } from "node:module";

/** Puts another text in the place of a file of ours, as it would be after a careless change. */
export function replaceModule(path: string, source: string): void {
  registerHooks({
    load: (url, context, next) =>
      url.endsWith(`/${path}`) ? { format: "module", source, shortCircuit: true } : next(url, context),
  });
}
