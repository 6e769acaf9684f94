import fc from "fast-check";
import { expect, test } from "vitest";
import { eventPageInput } from "./schema.ts";

test("reads what the log's own links say", () => {
  expect(eventPageInput.parse({ type: "article.published", before: "17" })).toEqual({
    type: "article.published",
    before: 17,
  });
});

test("takes nonsense as absent, whatever it is", () => {
  const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  fc.assert(
    fc.property(anything, anything, (type, before) => {
      const read = eventPageInput.parse({ type, before });
      expect(read.before === undefined || Number.isSafeInteger(read.before)).toBe(true);
    }),
  );
  expect(eventPageInput.parse({ type: "toString", before: "-1" })).toEqual({
    type: undefined,
    before: undefined,
  });
});
