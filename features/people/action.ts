import { cookies } from "next/headers";
import { z } from "zod";
import { deviceCookie, deviceOf, deviceSeconds, newDeviceId, signedDevice } from "#lib/device.ts";
import type { FormState } from "#lib/form-state.ts";
import { requestContext } from "#lib/request-context.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { type Allow, admit, type Visitor } from "./session.ts";

interface Door<S extends FormState, A extends Allow, I extends z.ZodObject> {
  /** Who may come in at all; what exactly they may do is the verb's to say. */
  readonly allow: A;
  /** The text fields of the form. Whatever else is sent is not looked at. */
  readonly input: I;
  readonly run: (actor: Visitor<A>, input: z.output<I>, visit: Visit) => Promise<S>;
}

/** Where a form came from. */
interface Visit {
  /** Empty without the front. */
  readonly clientAddress: string;
  /** The id that we gave to this browser; undefined for one that has none of ours. */
  readonly deviceId: string | undefined;
  /** Has the browser keep its id, a new one if it has none; answers the id. */
  rememberDevice(): string;
}

async function thisVisit(): Promise<Visit> {
  const jar = await cookies();
  const secure = siteOrigin().startsWith("https:");
  const name = deviceCookie(secure);
  const deviceId = deviceOf(jar.get(name)?.value);
  return {
    clientAddress: requestContext()?.clientAddress ?? "",
    deviceId,
    rememberDevice: () => {
      const id = deviceId ?? newDeviceId();
      const kept = { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: deviceSeconds } as const;
      jar.set(name, signedDevice(id), kept);
      return id;
    },
  };
}

/** What a form calls: `run` says by its type what it answers. */
export type FormAction<S extends FormState = FormState> = (state: S, form: FormData) => Promise<S>;

const turnedAway = {
  "signed out": "You are signed out. Sign in in another tab, then try again.",
  "second step missing": "Set up your second step first, in your profile.",
  "not allowed": "There is nothing here that you could change.",
} as const;

/**
 * The door from a form to a verb: it asks who is there, reads the fields that the schema knows, and gives both
 * to `run`. Whatever is refused comes back with what was typed; only a broken rule of ours throws.
 */
export function action<I extends z.ZodObject, A extends Allow, S extends FormState = FormState>(
  door: Door<S, A, I>,
): FormAction<S> {
  return async (state, form) => {
    const { texts, values, files } = readFields(door.input, form);
    const admission = await admit(door.allow);
    if (typeof admission === "string") {
      const signedOut = admission === "signed out";
      return { ...state, ok: false, message: turnedAway[admission], fields: undefined, values, signedOut };
    }
    const parsed = door.input.safeParse(texts, { error: missing });
    if (!parsed.success || files.length > 0) {
      return { ...state, ok: false, values, ...complaints(parsed.error?.issues ?? [], files) };
    }
    const answer = await door.run(admission.actor, parsed.data, await thisVisit());
    return answer.ok || answer.values ? answer : { ...answer, values };
  };
}

const unspoken = /password|token|secret/i;

/** The fields of the schema as the form sent them: one text, or all of them where the schema has a list. */
function readFields(input: z.ZodObject, form: unknown) {
  const texts: Record<string, string | string[]> = {};
  const values: Record<string, string> = {};
  const files: string[] = [];
  if (!(form instanceof FormData)) return { texts, values, files };
  for (const [name, field] of Object.entries(input.shape)) {
    const sent = form.getAll(name);
    const said = sent.filter((value) => typeof value === "string");
    if (said.length < sent.length) files.push(name);
    const last = said.at(-1);
    if (isList(field)) texts[name] = said;
    else if (last !== undefined) texts[name] = last;
    if (last !== undefined && !unspoken.test(name)) values[name] = isList(field) ? said.join("\n") : last;
  }
  return { texts, values, files };
}

function isList(field: z.core.$ZodType): boolean {
  if (field instanceof z.ZodArray) return true;
  if (field instanceof z.ZodPipe) return isList(field.in instanceof z.ZodTransform ? field.out : field.in);
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodPrefault) {
    return isList(field.def.innerType);
  }
  return false;
}

/** zod's own words speak to programmers. */
function missing(issue: { readonly code?: string }): string | undefined {
  return issue.code === "invalid_type" ? "This is missing." : undefined;
}

/** The first complaint about each field, and one sentence for the whole form. */
function complaints(issues: readonly z.core.$ZodIssue[], files: readonly string[]) {
  const fields: Record<string, string> = {};
  for (const name of files) fields[name] = "Text belongs here, not a file.";
  for (const { path, message } of issues) {
    const [name] = path;
    if (name !== undefined) fields[String(name)] ??= message;
  }
  const whole = issues.find(({ path }) => path.length === 0)?.message;
  return { fields, message: whole ?? "Check the marked fields." };
}
