"use client";

import { useLayoutEffect } from "react";

/** Shows a page in a frame by day or by night, whatever was chosen for the others; its links lead nowhere there. */
export function FramedTheme({ theme }: { theme: "light" | "dark" }) {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    const stay = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
    };
    document.addEventListener("click", stay);
    return () => document.removeEventListener("click", stay);
  }, [theme]);
  return null;
}
