import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** The measurements of this process. */
export const registry = new Registry();

/** How the values of several processes become one. */
type Together = "sum" | "max" | "min" | "first";

type Labels = Readonly<Record<string, string>>;
export type Reading = readonly (readonly [Labels, number])[];

interface Measure {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** The values at this moment: one without labels, or one for each set of them. */
  readonly read: () => number | Reading | undefined | Promise<number | Reading | undefined>;
}

function rows(read: number | Reading | undefined): Reading {
  return typeof read === "number" ? [[{}, read]] : (read ?? []);
}

/** What others count in plain numbers; it is read when somebody asks. */
export function counter({ name, help, labels = [], read: measure }: Measure): void {
  new Counter({
    name: `masthead_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
    async collect() {
      const read = rows(await measure());
      this.reset();
      for (const [of, value] of read) this.inc(of, value);
    },
  });
}

/** What goes up and down. */
export function gauge({ name, help, labels = [], read: measure }: Measure, together: Together): void {
  new Gauge({
    name: `masthead_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
    aggregator: together,
    async collect() {
      const read = rows(await measure());
      this.reset();
      // Without labels it says 0 now: there may be nothing to say.
      this.remove({});
      for (const [of, value] of read) this.set(of, value);
    },
  });
}

const times = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const requestTime = new Histogram({
  name: "masthead_request_duration_seconds",
  help: "Time from the head of a request to the end of its answer; pages from memory are not timed.",
  labelNames: ["kind"],
  buckets: times,
  registers: [registry],
});

export const renderTime = new Histogram({
  name: "masthead_render_duration_seconds",
  help: "Time in which Next renders a page.",
  labelNames: ["kind"],
  buckets: times,
  registers: [registry],
});
