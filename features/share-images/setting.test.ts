import { expect, test } from "vitest";
import { lettered } from "#lib/lettering.ts";
import { leading, settingOf } from "./setting.ts";

const room = { width: 1048, height: 330 };
const long = "What the Clergyman in Cornwall Found Where Two Strangers Had Disagreed About the Moon ";
const headlines = [
  "Rain",
  "A Recipe Is a Letter",
  long,
  long.repeat(5),
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
];

test.each(headlines)("%s stays within its room", (headline) => {
  const { size, lines } = settingOf(headline, room);
  expect(lines.length * size * leading).toBeLessThanOrEqual(room.height);
  for (const line of lines)
    expect(lettered("headline", line, size).width).toBeLessThanOrEqual(room.width * 1.01);
});

test("a short one is larger than a long one, and nothing of it is lost", () => {
  const [short, longer] = [settingOf("Rain", room), settingOf(long, room)];
  expect(short.size).toBeGreaterThan(longer.size);
  expect(longer.lines.join(" ")).toBe(long.trim());
});

test("one that is far too long ends after a word", () => {
  const text = settingOf(long.repeat(5), room).lines.join(" ");
  expect(text).toMatch(/\p{L}…$/u);
  expect(`${long.repeat(5)} `).toContain(`${text.slice(0, -1)} `);
});
