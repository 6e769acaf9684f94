import { permanentRedirect, redirect } from "next/navigation";
import { setStatus } from "#lib/request-context.ts";
import { Gone } from "./gone.tsx";
import { NotFound } from "./not-found.tsx";

interface AbsentProps {
  /** What is on record for this address. */
  readonly record: { readonly status: number; readonly to: string | null } | undefined;
  readonly language: string;
}

/** Instead of a page that is not there: the way to where it went, or 410 or 404 with words. */
export function Absent({ record, language }: AbsentProps) {
  if (record?.to && (record.status === 302 || record.status === 307)) redirect(record.to);
  if (record?.to) permanentRedirect(record.to);
  const gone = record?.status === 410;
  setStatus(gone ? 410 : 404);
  return gone ? <Gone language={language} /> : <NotFound language={language} />;
}
