/** What a figure should be, and where it becomes a fault. */
export interface Goal {
  readonly aim: number;
  readonly stop: number;
  readonly better: "more" | "less";
}

const signs = { more: "≥", less: "≤" } as const;

function reaches(value: number, mark: number, better: Goal["better"]): boolean {
  return better === "more" ? value >= mark : value <= mark;
}

/** How a figure stands to its goal, in words to be put behind it. */
export function judged(value: number, { aim, stop, better }: Goal): string {
  const sign = signs[better];
  const asked = stop === aim ? `goal ${sign} ${aim}` : `goal ${sign} ${aim}, stop ${stop}`;
  const met = reaches(value, aim, better);
  return `${asked}: ${met ? "met" : reaches(value, stop, better) ? "short of the goal" : "missed"}`;
}

/** The goals of docs/performance.md. */
export const goals = {
  oneProcess: { aim: 0.5, stop: 0.45, better: "more" },
  allCores: { aim: 0.8, stop: 0.7, better: "more" },
  p99: { aim: 10, stop: 10, better: "less" },
  cold: { aim: 350, stop: 280, better: "more" },
  posts: { aim: 300, stop: 200, better: "more" },
  idle: { aim: 220, stop: 220, better: "less" },
  serving: { aim: 250, stop: 250, better: "less" },
  afterCold: { aim: 430, stop: 430, better: "less" },
  firstPage: { aim: 2000, stop: 2000, better: "less" },
  editorOpen: { aim: 1500, stop: 1500, better: "less" },
  keyPainted: { aim: 50, stop: 50, better: "less" },
  bigPage: { aim: 100, stop: 100, better: "less" },
} as const satisfies Record<string, Goal>;
