import { canvas, circle, group, middle, path, picture, rect, tag } from "#cli/demo/art/svg.ts";
import type { Style } from "./subject.ts";

const shoulders = "M-470 640C-450 400-330 330-150 290L-140 150H150L170 300C330 330 420 400 440 640Z";
const profile = [
  "M-150 300C-130 230-150 180-190 110C-260-10-250-190-130-280C-20-362 150-350 230-262C276-212 284-160 282-116",
  "C281-92 287-78 302-50C318-20 334 2 328 14C323 24 304 24 300 32C297 40 304 50 302 58C300 66 290 68 290 74",
  "C290 80 298 86 296 96C294 106 284 108 284 118C284 130 292 142 284 160C270 190 226 186 190 182C168 192 164 230 180 310Z",
].join("");

/** A figure seen from the side, whoever it is: light falls on it from one corner. */
function dots(fill: string, size: number, light: (x: number, y: number) => number): string {
  const marks: string[] = [];
  for (let row = -2; row * size < 1300; row++)
    for (let column = -2; column * size < 1300; column++) {
      const x = -650 + column * size + (row % 2) * (size / 2);
      const y = -500 + row * size * 0.87;
      const r = size * 0.62 * Math.sqrt(light(x, y));
      if (r > 1.2) marks.push(circle(x, y, r, fill));
    }
  return marks.join("");
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** A portrait of nobody: a profile of printer's dots, and the thing where the thoughts would be. */
export const halftone: Style = ({ chance, day, motif }) => {
  const faces = chance.pick([-1, 1]);
  const field = chance.pick([day.second, day.light, day.accent]);
  const outline = path(`${profile}${shoulders}`, "#fff");
  const shade = (x: number, y: number) => clamp(0.95 - Math.hypot(x - 260, y + 330) / 900 + 0.05);
  const mind = group({ transform: `translate(24 -104) scale(${faces * 0.37} 0.37)` }, ...motif(day));
  const figure = group(
    { transform: `translate(${middle.x - 20 * faces} ${middle.y + 60}) scale(${faces * 1.22} 1.22)` },
    tag("clipPath", { id: "figure" }, outline),
    path(profile, day.ink),
    path(shoulders, day.main),
    group({ "clip-path": "url(#figure)" }, dots(day.paper, 25, shade)),
    circle(24, -104, 186, day.paper),
    mind,
  );
  const half = rect(faces > 0 ? middle.x : 0, 0, middle.x, canvas.height, field);
  return picture(
    day.paper,
    half,
    circle(
      middle.x,
      middle.y - 30,
      470,
      chance.pick([day.light, day.second]) === field ? day.accent : day.light,
    ),
    figure,
  );
};
