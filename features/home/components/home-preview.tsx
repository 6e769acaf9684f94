"use client";

import { Monitor, Moon, Smartphone, Sun } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Choice } from "#components/choice.tsx";
import { useRemembered } from "#components/remembered.ts";
import { homePreviewPath } from "#features/admin-paths.ts";

const screens = [
  { value: "phone", name: "Telephone", icon: Smartphone, width: 390 },
  { value: "desk", name: "Desk", icon: Monitor, width: 1280 },
] as const;

const themes = [
  { value: "light", name: "Light", icon: Sun },
  { value: "dark", name: "Dark", icon: Moon },
] as const;

/** How wide an element is, in CSS pixels; 0 before it is drawn. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (element.current) watcher.observe(element.current);
    return () => watcher.disconnect();
  }, []);
  return { element, width };
}

/** The page as it would be, with these stories in front; ids with commas between them. A wide screen is made to fit. */
export function HomePreview({ stories }: { stories: string }) {
  const [screen, setScreen] = useRemembered("masthead:home:screen", "desk");
  const [chosen, setTheme] = useRemembered("masthead:home:theme", "light");
  const { element, width: room } = useWidth();
  const { width } = screens.find(({ value }) => value === screen) ?? screens[1];
  const theme = chosen === "dark" ? "dark" : "light";
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <section aria-label="Preview" className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap gap-3">
        <Choice label="Screen" options={screens} value={screen} onChange={setScreen} />
        <Choice label="Theme" options={themes} value={theme} onChange={setTheme} />
      </div>
      <div ref={element} className="h-[75dvh] overflow-hidden rounded-xl border border-edge bg-panel">
        <iframe
          src={homePreviewPath({ stories, theme })}
          title="The home page as it would be"
          className="mx-auto block origin-top-left"
          style={{
            width,
            height: `calc(75dvh / ${scale})`,
            ...(scale < 1 && { transform: `scale(${scale})` }),
          }}
        />
      </div>
    </section>
  );
}
