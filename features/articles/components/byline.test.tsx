import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Byline } from "./byline.tsx";

function words(language: string, ...names: string[]): string {
  const html = renderToStaticMarkup(<Byline language={language} bylines={names.map((name) => ({ name }))} />);
  return html.replace(/<[^>]+>/g, "");
}

test("nobody, one, two and many", () => {
  expect(words("en-GB")).toBe("");
  expect(words("en-GB", "Ada")).toBe("By Ada");
  expect(words("en-GB", "Ada", "Ben")).toBe("By Ada and Ben");
  expect(words("en-GB", "Ada", "Ben", "Cleo")).toBe("By Ada, Ben and Cleo");
});

test("joins as the language joins", () => {
  expect(words("de", "Ada", "Ben", "Cleo")).toBe("Von Ada, Ben und Cleo");
});
