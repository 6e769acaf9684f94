import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Masthead } from "./masthead.tsx";

const publication = { name: "AI Era", motto: "", language: "de" };
const sections = [
  { id: "1", slug: "ai", name: "AI", colour: "#1f4fa3" },
  { id: "2", slug: "kunst", name: "Kunst", colour: "#5b3a99" },
];
const logo = { id: "l", contentHash: "h", width: 40, height: 20 };
type Identity = Parameters<typeof Masthead>[0]["identity"];

function html(identity: Partial<Identity> = {}): string {
  const whole = { logo: null, navigation: null, ...identity };
  return renderToStaticMarkup(<Masthead publication={publication} identity={whole} sections={sections} />);
}

const nameplate = (page: string) => /class="nameplate"[^>]*>(.*?)<\/a>/.exec(page)?.[1];
const ways = (page: string) => [...page.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);

test("the name stands for itself, beside a logo or behind a drawn one", () => {
  expect(nameplate(html())).toBe("AI Era");
  const beside = nameplate(html({ logo: { ...logo, place: "beside the name" } }));
  expect(beside).toMatch(/^<img src="\/media\/l\/h\.webp" width="40" height="20" alt=""\/>AI Era$/);
  const instead = nameplate(html({ logo: { ...logo, place: "instead of the name" } }));
  expect(instead).toMatch(/^<img [^>]*alt="AI Era"\/>$/);
});

test("the sections are the navigation, until the publication has chosen its own", () => {
  expect(ways(html())).toEqual(["/ai", "/kunst"]);
  const navigation = [{ sectionId: "2" }, { label: "Über uns", href: "/about" }];
  expect(ways(html({ navigation }))).toEqual(["/kunst", "/about"]);
  expect(html({ navigation: [] })).not.toContain("<nav");
});
