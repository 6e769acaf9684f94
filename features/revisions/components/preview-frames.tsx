"use client";

import { Monitor, Moon, Smartphone, Sun, SunMoon, Tablet } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { Choice } from "#components/choice.tsx";
import { useRemembered } from "#components/remembered.ts";
import { adminArticlePath, adminPreviewPath } from "#features/admin-paths.ts";

const screens = [
  {
    value: "phone",
    name: "Telephone",
    icon: Smartphone,
    frame: "w-full max-w-[390px]",
    look: "w-full h-[760px]",
  },
  { value: "tablet", name: "Tablet", icon: Tablet, frame: "max-w-full", look: "w-[820px] h-[900px]" },
  { value: "desk", name: "Desk", icon: Monitor, frame: "w-full", look: "w-full min-w-[1100px] h-[900px]" },
] as const;

const themes = [
  { value: "both", name: "Both", icon: SunMoon, shown: ["light", "dark"] },
  { value: "light", name: "Light", icon: Sun, shown: ["light"] },
  { value: "dark", name: "Dark", icon: Moon, shown: ["dark"] },
] as const;

const themeName = { light: "Light", dark: "Dark" } as const;

/** The article as readers will see it, on the screens and in the light that they have. */
export function PreviewFrames({ id, headline }: { id: string; headline: string }) {
  const [screen, setScreen] = useRemembered("masthead:preview:screen", "phone");
  const [theme, setTheme] = useRemembered("masthead:preview:theme", "both");
  const { frame, look, name } = screens.find(({ value }) => value === screen) ?? screens[0];
  const { shown } = themes.find(({ value }) => value === theme) ?? themes[0];
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-panel px-4 py-2">
        <h1 className="mr-auto min-w-0 truncate font-serif text-lg font-semibold">Preview: {headline}</h1>
        <Choice label="Screen" options={screens} value={screen} onChange={setScreen} />
        <Choice label="Theme" options={themes} value={theme} onChange={setTheme} />
        <a href={adminPreviewPath({ id })} className={buttonClass("quiet")}>
          On its own
        </a>
        <Link href={adminArticlePath({ id })} className={buttonClass()}>
          Back to the editor
        </Link>
      </header>
      <main className="flex flex-1 flex-wrap content-start justify-center gap-6 bg-sunken p-4">
        {shown.map((one) => (
          <figure key={one} className={`grid min-w-0 gap-2 ${frame}`}>
            <figcaption className="text-muted">
              {name}, {themeName[one].toLowerCase()}
            </figcaption>
            <div className="max-w-full overflow-x-auto rounded-xl border border-edge bg-panel shadow-lg">
              <iframe
                src={adminPreviewPath({ id, theme: one })}
                title={`${name}, ${themeName[one].toLowerCase()}`}
                className={`block ${look}`}
              />
            </div>
          </figure>
        ))}
      </main>
    </div>
  );
}
