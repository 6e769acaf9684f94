import type { Metadata } from "next";
import type { ReactNode } from "react";
import SiteLayout from "#app/(site)/layout.tsx";
import "./preview.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Preview", robots: { index: false } };

/** The frame that readers see around an article that they do not see yet. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <SiteLayout>{children}</SiteLayout>;
}
