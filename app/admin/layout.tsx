import type { Metadata } from "next";
import type { ReactNode } from "react";
import { fonts } from "#components/fonts.ts";
import "./admin.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s · Masthead", default: "Masthead" },
  robots: { index: false },
};

/** Only a frame: every page below guards itself. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts}>
      <body>{children}</body>
    </html>
  );
}
