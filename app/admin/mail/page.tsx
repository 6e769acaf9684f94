import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminMailPath } from "#features/admin-paths.ts";
import { BackgroundTabs } from "#features/background/components/background-tabs.tsx";
import { PostBox } from "#features/mail/components/post-box.tsx";
import { mailPage } from "#features/mail/queries.ts";
import { mailPageInput } from "#features/mail/schema.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireAdmin } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { env } from "#lib/env.ts";

export const metadata: Metadata = { title: "Mail" };
const pageSize = 50;

export default async function MailPage({ searchParams }: PageProps<"/admin/mail">) {
  const admin = await requireAdmin();
  const { before } = mailPageInput.parse(await searchParams);
  const [letters, locale] = await Promise.all([mailPage(admin, { before, limit: pageSize }), publication()]);
  return (
    <Desk staff={admin} current={adminMailPath()}>
      <PageTitle
        title="Mail"
        help="What Masthead has written to people, newest first. Each letter is kept for thirty days."
      />
      <BackgroundTabs current={adminMailPath()} />
      <PostBox {...{ letters, before, locale, pageSize }} hasServer={env().smtpUrl !== undefined} />
    </Desk>
  );
}
