import localFont from "next/font/local";

// The letters of every page; those that few pages need are in app/(site)/fonts.css. Both come from scripts/subset-fonts.ts.

/** Text. */
const newsreader = localFont({
  src: "./fonts/text-latin.woff2",
  weight: "400",
  style: "normal",
  variable: "--font-text",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

/** Headlines: the cut of the same family for large sizes, in one weight. */
const newsreaderTitle = localFont({
  src: "./fonts/title-latin.woff2",
  weight: "400 700",
  style: "normal",
  variable: "--font-title",
  display: "optional",
  adjustFontFallback: "Times New Roman",
});

/** Labels and controls, in one weight. */
const instrumentSans = localFont({
  src: "./fonts/label-latin.woff2",
  weight: "400 700",
  style: "normal",
  variable: "--font-labels",
  display: "optional",
  adjustFontFallback: "Arial",
});

/** The classes that bring `--font-text`, `--font-title` and `--font-labels` to a page of readers. */
export const readerFonts = [newsreader.variable, newsreaderTitle.variable, instrumentSans.variable].join(" ");
