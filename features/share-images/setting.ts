import { type Face, lettered } from "#lib/lettering.ts";
import { evenlyBroken } from "#lib/line-breaks.ts";

/** A headline as it is set: every line of one size. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const sizes = [132, 116, 102, 92, 84, 76, 68, 60, 54, 48] as const;
const smallest = 48;

export const leading = 1.12;

/** How wide a line of words is: each word is measured once, however often it is tried. */
function ruler(face: Face): (line: string, size: number) => number {
  const known = new Map<string, number>();
  const measured = (word: string) => {
    const width = known.get(word) ?? lettered(face, word, 1000).width;
    known.set(word, width);
    return width;
  };
  return (line, size) => {
    const words = line.split(" ");
    const inkWidth = words.reduce((sum, word) => sum + measured(word), 0);
    return ((inkWidth + (words.length - 1) * measured(" ")) * size) / 1000;
  };
}

type Ruler = ReturnType<typeof ruler>;

function setAt(size: number, headline: string, room: Room, wide: Ruler): Setting | undefined {
  const lines = evenlyBroken(headline, room.width, (line) => wide(line, size));
  const fits =
    lines.length * size * leading <= room.height && lines.every((line) => wide(line, size) <= room.width);
  return fits ? { size, lines } : undefined;
}

/** As large as there is room for; the longest headline loses its end, after a word. */
export function settingOf(headline: string, room: Room): Setting {
  const wide = ruler("headline");
  for (const size of sizes) {
    const setting = setAt(size, headline, room, wide);
    if (setting) return setting;
  }
  const words = headline.split(/\s+/);
  for (let kept = words.length - 1; kept > 0; kept--) {
    const setting = setAt(smallest, `${words.slice(0, kept).join(" ")}…`, room, wide);
    if (setting) return setting;
  }
  return { size: smallest, lines: [] };
}
