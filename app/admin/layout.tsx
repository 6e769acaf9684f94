import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Shortcuts } from "#components/shortcuts/shortcuts.tsx";
import { staffFonts } from "#components/staff-fonts.ts";
import { Toasts } from "#components/toast/toasts.tsx";
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
      <body>
        <Shortcuts>
          <Toasts>{children}</Toasts>
        </Shortcuts>
      </body>
    </html>
  );
}
