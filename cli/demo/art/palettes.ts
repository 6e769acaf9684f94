/** The inks of one picture. `paper` is the ground and `ink` the darkest; the others are meant to lie on both. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly main: string;
  readonly second: string;
  readonly accent: string;
  readonly light: string;
}

function palette(inks: string): Palette {
  const [paper = "", ink = "", main = "", second = "", accent = "", light = ""] = inks.split(" ");
  return { paper, ink, main, second, accent, light };
}

type Pair = readonly [day: Palette, night: Palette];

/** By section, so that a front page of many stories has an order of colours. */
const bySection: Readonly<Record<string, Pair>> = {
  ai: [
    palette("#f2ecdf #131c36 #1f4fa3 #86b6e3 #ee6237 #f5cf72"),
    palette("#16264d #0b1330 #3f7fd6 #a5d4ec #ff7d56 #f7e6bd"),
  ],
  business: [
    palette("#f4eedd #10291f #0b6b50 #8fc6a3 #ee8f2e #f3d58a"),
    palette("#0c4a3a #072720 #2f9a73 #b4dcb8 #f7a440 #f6ecd0"),
  ],
  policy: [
    palette("#f3e9d6 #2a1b14 #8a4a1c #d9a066 #2c5f7c #efcf85"),
    palette("#51280f #291308 #b8672c #e8bb83 #6fb0c4 #f7e7c6"),
  ],
  science: [
    palette("#eeede4 #191734 #54409c #aa9fe0 #0f9a90 #f3c04c"),
    palette("#2a2160 #151033 #7259c8 #c3b8f0 #35c2b2 #f8dc94"),
  ],
  culture: [
    palette("#f7ebe2 #2b111b #a62b4a #f0a091 #2a6276 #f3c766"),
    palette("#6d1631 #370a19 #cf4b66 #f5b3a4 #57a5b5 #f9e2b4"),
  ],
  opinion: [
    palette("#f5efe1 #1d1a18 #c4471a #f2ab74 #27488f #f2d06a"),
    palette("#27303f #141a24 #d9602c #f3bd8c #7d9fe0 #f7e3ad"),
  ],
};

const unknown: Pair = [
  palette("#f2ede3 #1b1b1f #4b5563 #aab4bf #d9542b #eec966"),
  palette("#2b323c #14181d #66788c #c2ccd6 #ee7046 #f5e1ac"),
];

export function palettesOf(section: string): Pair {
  return bySection[section] ?? unknown;
}
