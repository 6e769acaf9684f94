import localFont from "next/font/local";

/** Text and headlines. */
const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  style: "normal",
  variable: "--font-text",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  declarations: [{ prop: "font-family", value: "newsreader" }],
});

/** A face of the same family; most pages have few words in it, so that it comes only when one is met. */
const newsreaderItalic = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  weight: "200 800",
  style: "italic",
  variable: "--font-text-italic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "newsreader" }],
});

/** Labels and controls. */
const instrumentSans = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-labels",
  display: "swap",
});

/** The classes that bring `--font-text`, with its italic, and `--font-labels` to a page of staff. */
export const staffFonts = [newsreader.variable, newsreaderItalic.variable, instrumentSans.variable].join(" ");
