import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Colophon } from "./colophon.tsx";

const publication = { name: "AI Era", motto: "", language: "en" };
type Identity = Parameters<typeof Colophon>[0]["identity"];

function html(identity: Partial<Identity> = {}): string {
  const whole = { logo: null, footerText: "", footerLinks: [], social: [], ...identity };
  return renderToStaticMarkup(<Colophon publication={publication} identity={whole} sections={[]} />);
}

test("profiles elsewhere are the publication's own, to whoever asks", () => {
  const page = html({ social: [{ label: "Mastodon", href: "https://social.example/@era" }] });
  expect(page).toContain('<a href="https://social.example/@era" rel="me">Mastodon</a>');
  expect(html()).not.toContain("Elsewhere");
});

test("what the publication links to itself is not linked to twice", () => {
  const page = html({ footerText: "Made by hand.", footerLinks: [{ label: "Find", href: "/search" }] });
  expect(page).toContain("Made by hand.");
  expect(page.match(/href="\/search"/g)).toHaveLength(1);
});
