import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireStaff } from "#features/people/session.ts";
import { PreviewFrames } from "#features/revisions/components/preview-frames.tsx";
import { articleForEditing } from "#features/working-copies/queries.ts";

export const metadata: Metadata = { title: "Preview" };

export default async function FramesPage({ params }: PageProps<"/admin/articles/[id]/frames">) {
  const staff = await requireStaff();
  const article = await articleForEditing(staff, (await params).id);
  if (!article) notFound();
  return <PreviewFrames id={article.id} headline={article.headline || "No headline yet"} />;
}
