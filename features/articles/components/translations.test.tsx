import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Translations } from "./translations.tsx";

test("a story names its other languages, each in its own words", () => {
  const translations = [
    { language: "ar", slug: "rain", sectionSlug: "culture" },
    { language: "de", slug: "regen", sectionSlug: "culture" },
  ];
  const page = renderToStaticMarkup(<Translations translations={translations} language="en" />);
  expect(page).toMatch(
    /^<p class="translations">Read this in<a href="\/culture\/rain" hrefLang="ar" lang="ar" dir="rtl"/,
  );
  expect(page).toContain(">العربية</a>");
  expect(page).toContain(">Deutsch</a>");
});

test("a story in one language says nothing of others", () => {
  expect(renderToStaticMarkup(<Translations translations={[]} language="en" />)).toBe("");
});
