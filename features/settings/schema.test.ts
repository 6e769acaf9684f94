import { expect, test } from "vitest";
import {
  changeFooterInput,
  changeNavigationInput,
  changeSocialInput,
  linksFrom,
  navigationFrom,
} from "./schema.ts";

const sectionId = "018f0000-0000-7000-8000-000000000000";
const faults = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

test("the rows of a form are links in their order, and sections among them", () => {
  const form = changeNavigationInput.parse({
    sections: ["", sectionId, ""],
    labels: [" About ", "", "Shop"],
    addresses: ["/about", "", "https://shop.example"],
  });
  expect(navigationFrom(form)).toEqual([
    { label: "About", href: "/about" },
    { sectionId },
    { label: "Shop", href: "https://shop.example" },
  ]);
  expect(navigationFrom(changeNavigationInput.parse({}))).toEqual([]);
});

test("what is wrong with a row is said beside its field", () => {
  const result = changeFooterInput.safeParse({
    footerText: "",
    labels: ["Imprint", "", "Trap"],
    addresses: ["/imprint", "/contact", "javascript:alert(1)"],
  });
  expect(faults(result)).toEqual([
    "label-1: A link has a name.",
    "address-2: Write a path such as /about, or a whole address such as https://example.org.",
  ]);
});

test("a profile is elsewhere, and told by a whole address", () => {
  const result = changeSocialInput.safeParse({
    labels: ["Here", "There"],
    addresses: ["/me", "http://x.example"],
  });
  expect(faults(result).map((fault) => fault.slice(0, 9))).toEqual(["address-0", "address-1"]);
  const form = changeSocialInput.parse({ labels: ["There"], addresses: ["https://social.example/@era"] });
  expect(linksFrom(form)).toEqual([{ label: "There", href: "https://social.example/@era" }]);
});

test("more than a dozen are too many", () => {
  const many = Array.from({ length: 13 }, () => "/a");
  const result = changeFooterInput.safeParse({ footerText: "", labels: many, addresses: many });
  expect(faults(result)).toEqual([": Twelve links are as many as there is room for."]);
});
