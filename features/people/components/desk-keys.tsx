"use client";

import { useRouter } from "next/navigation";
import { useShortcuts } from "#components/shortcuts/use-shortcuts.ts";

interface Door {
  readonly path: string;
  readonly name: string;
  /** The letter after "g". */
  readonly letter: string;
}

/** Leads from room to room with two keys. */
export function DeskKeys({ doors }: { doors: readonly Door[] }) {
  const router = useRouter();
  useShortcuts(
    "Go to",
    doors.map(({ path, name, letter }) => ({
      keys: [`g ${letter}`],
      does: name,
      run: () => router.push(path),
    })),
  );
  return null;
}
