import type { Metadata } from "next";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { publication } from "#features/settings/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  return absentMetadata(await publication());
}

/** Addresses of three parts and more: nothing stands there, but something may have moved away. */
export default async function NowherePage({ params }: PageProps<"/[...path]">) {
  const { path } = await params;
  const [record, { language }] = await Promise.all([redirectFrom(`/${path.join("/")}`), publication()]);
  return <Absent record={record} language={language} />;
}
