export type Coding = "identity" | "gzip" | "br";

/** Whether the client takes a coding: a missing weight is 1, and 0 is no. */
function takes(accepted: string, coding: Coding): boolean {
  const named = accepted
    .split(",")
    .find((part) => part.trim().toLowerCase().split(";")[0]?.trim() === coding);
  return named !== undefined && !/;\s*q=0(\.0*)?\s*$/i.test(named);
}

function best(accepted: string): Coding {
  if (takes(accepted, "br")) return "br";
  return takes(accepted, "gzip") ? "gzip" : "identity";
}

const known = new Map<string, Coding>();

/** The coding in which a client gets a page. Browsers say the same few things, so they are read once. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return "identity";
  const read = known.get(accepted);
  if (read) return read;
  const coding = best(accepted);
  if (known.size < 100 && accepted.length < 200) known.set(accepted, coding);
  return coding;
}
