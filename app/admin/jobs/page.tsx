import type { Metadata } from "next";
import { EmptyState } from "#components/empty-state.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminJobsPath, adminMailPath } from "#features/admin-paths.ts";
import { BackgroundTabs } from "#features/background/components/background-tabs.tsx";
import { JobList } from "#features/background/components/job-list.tsx";
import { jobsAtHand } from "#features/background/queries.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireAdmin } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Work in the background" };

export default async function JobsPage() {
  const admin = await requireAdmin();
  const [{ failed, waiting }, locale] = await Promise.all([jobsAtHand(admin), publication()]);
  return (
    <Desk staff={admin} current={adminMailPath()}>
      <PageTitle
        title="Work in the background"
        help="Pictures, letters and what is deleted in time are seen to beside everything else. What fails is tried five times."
      />
      <BackgroundTabs current={adminJobsPath} />
      {failed.length + waiting.length > 0 ? (
        <JobList jobs={[...failed, ...waiting]} locale={locale} />
      ) : (
        <EmptyState title="Nothing waits">All that had to be done has been done.</EmptyState>
      )}
    </Desk>
  );
}
