import { readdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { drawn } from "#cli/demo/art/draw.ts";
import { commissions } from "#cli/demo/art/pictures.ts";

/** Draws the pictures of the demo issue again: all of them, or those that are named. */
const folder = "cli/demo/art";
const stories = readdirSync("cli/demo/stories").flatMap((file) =>
  file.endsWith(".md") ? parse(file).name : [],
);
const named = process.argv.slice(2);
const names = named.length > 0 ? named : [...new Set([...commissions.keys(), ...stories])].sort();

let bytes = 0;
for (const name of names) {
  const picture = await drawn(name);
  writeFileSync(join(folder, `${name}.webp`), picture);
  bytes += picture.length;
}
console.log(`${names.length} pictures, ${Math.round(bytes / 1024)} kB`);
