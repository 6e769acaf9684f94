import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentBody } from "./document.ts";
import { documentFromMarkdown } from "./from-markdown.ts";
import { documentSchema } from "./schema.ts";
import { everything, figure, markdownText, pastedDocument } from "./testing.ts";
import { documentToMarkdown } from "./to-markdown.ts";

const { mediaId, address, width, height } = figure().attrs;
const pictureAt = () => ({ mediaId, address, width, height });
const read = (text: string): DocumentBody => documentFromMarkdown(text, pictureAt).body;

const written = `## Everything

**Bold** *italic* ~~struck~~\\
H[2]{sub}O x[3]{sup} [مرحبا]{lang=ar} [**\`the form\`**](/ai)[^1]

- An item

3. An item

> Quoted

> [!pull] Set large

> [!warning] Mind the gap
>
> - An item

![A loaf](/media/0198c0de-0000-7000-8000-00000000abcd/3f2a.webp "Four in the morning | A. Nwosu")

![One](/media/0198c0de-0000-7000-8000-00000000abcd/3f2a.webp "Four in the morning | A. Nwosu")
![Two](/media/0198c0de-0000-7000-8000-00000000abcd/3f2a.webp)

| What | Number |
| - | -: |
| Loaves | 12 |

Table: How many

\`\`\`python
a = 1

b = 2
\`\`\`

https://www.youtube.com/watch?v=dQw4w9WgXcQ "How bread is made"

***

[^1]: A *note*\\
    of two lines
`;

test("every node and every mark, in the conventions of docs/markdown.md", () => {
  expect(documentToMarkdown(everything)).toBe(written);
});

describe("read, written and read again", () => {
  test("every node and every mark is the same", () => {
    expect(read(documentToMarkdown(everything))).toEqual(everything);
  });
  test("a space at the end of what is set in italics is nobody's", () => {
    const text = "*https://www.youtube.com/watch?v=dQw4w9WgXcQ <https://example.org/>*";
    expect(read(documentToMarkdown(read(text)))).toEqual(read(text));
  });
  test("whatever was written as Markdown is the same text", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const body = read(text);
        const written = documentToMarkdown(body);
        expect(read(written)).toEqual(body);
        expect(documentToMarkdown(read(written))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
  test("whatever an editor wrote settles at once", () => {
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const settled = read(documentToMarkdown(documentSchema.parse(pasted)));
        const written = documentToMarkdown(settled);
        expect(read(written)).toEqual(settled);
      }),
      { numRuns: 200 },
    );
  });
});
