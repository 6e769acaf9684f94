import { expect, test } from "vitest";
import { judged } from "./goal.ts";

const more = { aim: 0.5, stop: 0.45, better: "more" } as const;
const less = { aim: 100, stop: 100, better: "less" } as const;

test.each([
  [0.5, more, "goal ≥ 0.5, stop 0.45: met"],
  [0.49, more, "goal ≥ 0.5, stop 0.45: short of the goal"],
  [0.44, more, "goal ≥ 0.5, stop 0.45: missed"],
  [100, less, "goal ≤ 100: met"],
  [101, less, "goal ≤ 100: missed"],
])("%f is judged", (value, goal, expected) => {
  expect(judged(value, goal)).toBe(expected);
});
