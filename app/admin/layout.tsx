import type { Metadata } from "next";
import type { ReactNode } from "react";
import { staffFonts } from "#components/staff-fonts.ts";
import "./admin.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s · Masthead", default: "Masthead" },
  robots: { index: false },
};

/** Only a frame: every page below guards itself. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={staffFonts}>
      <body>{children}</body>
    </html>
  );
}
