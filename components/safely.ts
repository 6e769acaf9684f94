import { unstable_rethrow } from "next/navigation";
import type { FormState } from "#lib/form-state.ts";

function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !/password|token|secret|^\$/i.test(name)) values[name] = value;
  }
  return values;
}

/**
 * An action for a form in the browser that survives the journey: when the network, a deploy or a full server
 * gets in the way, the form stays as it is and says so, instead of being replaced by an error page.
 */
export function safely<S extends FormState>(action: (state: S, form: FormData) => Promise<S>) {
  return async (state: S, form: FormData): Promise<S> => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      const message = "Masthead could not be reached. Nothing is lost: try again in a moment.";
      return { ...state, ok: false, message, values: typed(form) };
    }
  };
}
