import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardPicture } from "./card-picture.tsx";
import { HeroFigure } from "./hero-figure.tsx";

const mediaId = "01a21044-bee1-74e3-9c34-ba7cc2620381";
const words = { alt: 'A "field"', caption: "Near <Evora>", credit: "Mo Sun" };
const bare = { mediaId, address: `/media/${mediaId}/original.webp`, width: 1600, height: 1067, ...words };
const copies = (ending: string) =>
  [480, 800, 1600].map((width) => ({ address: `/m/${width}.${ending}`, width }));
const files = {
  avif: copies("avif"),
  webp: copies("webp"),
  placeholder: "linear-gradient(to bottom right,#102030,#405060)",
  focus: [20, 50] as const,
};
const whole = { ...bare, files };

test("above a text it comes first, in every size, with its words, its measures and its colours", () => {
  const html = renderToStaticMarkup(<HeroFigure picture={whole} />);
  expect(html).toContain('srcSet="/m/480.avif 480w, /m/800.avif 800w, /m/1600.avif 1600w"');
  expect(html).toContain('srcSet="/m/480.webp 480w, /m/800.webp 800w, /m/1600.webp 1600w"');
  expect(html).toContain('width="1600" height="1067" loading="eager" fetchPriority="high"');
  expect(html).toContain('alt="A &quot;field&quot;"');
  expect(html).toContain("<figcaption>Near &lt;Evora&gt; <small>Mo Sun</small></figcaption>");
  expect(html).toContain(
    'style="background:linear-gradient(to bottom right,#102030,#405060);object-position:20% 50%"',
  );
});

test("until its copies are made it is shown as it came", () => {
  const html = renderToStaticMarkup(<HeroFigure picture={bare} />);
  expect(html).toContain(`src="${bare.address}"`);
  expect(html).not.toMatch(/srcset|<source|style|sizes/i);
});

test("a small card asks for no more than it can show, later, and leaves the words to its headline", () => {
  const html = renderToStaticMarkup(<CardPicture picture={whole} look="plain" />);
  expect(html).not.toMatch(/1600w|original/);
  expect(html).toMatch(/src="\/m\/800\.webp".* alt="".* loading="lazy"/);
  expect(html).not.toContain("fetchPriority");
  expect(renderToStaticMarkup(<CardPicture picture={whole} look="lead" />)).toContain('loading="eager"');
});
