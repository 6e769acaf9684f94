"use client";

import { Monitor, Moon, Smartphone, Sun } from "lucide-react";
import { Choice } from "#components/choice.tsx";
import { useRemembered } from "#components/remembered.ts";
import { homePreviewPath } from "#features/admin-paths.ts";

const screens = [
  { value: "phone", name: "Telephone", icon: Smartphone, look: "w-[390px]" },
  { value: "desk", name: "Desk", icon: Monitor, look: "w-full min-w-[1100px]" },
] as const;

const themes = [
  { value: "light", name: "Light", icon: Sun },
  { value: "dark", name: "Dark", icon: Moon },
] as const;

/** The page as it would be, with these stories in front; ids with commas between them. */
export function HomePreview({ stories }: { stories: string }) {
  const [screen, setScreen] = useRemembered("masthead:home:screen", "desk");
  const [chosen, setTheme] = useRemembered("masthead:home:theme", "light");
  const { look } = screens.find(({ value }) => value === screen) ?? screens[0];
  const theme = chosen === "dark" ? "dark" : "light";
  return (
    <section aria-label="Preview" className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap gap-3">
        <Choice label="Screen" options={screens} value={screen} onChange={setScreen} />
        <Choice label="Theme" options={themes} value={theme} onChange={setTheme} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place scrolls, with the keyboard too */}
      <div tabIndex={0} className="max-w-full overflow-x-auto rounded-xl border border-edge bg-panel">
        <iframe
          src={homePreviewPath({ stories, theme })}
          title="The home page as it would be"
          className={`block h-[75dvh] ${look}`}
        />
      </div>
    </section>
  );
}
