import { version } from "#lib/version.ts";
import { counter, gauge } from "./measures.ts";
import { allAnswers, tally } from "./tally.ts";
import { watched } from "./watched.ts";

const ofMemory = {
  hits: "Answers from memory.",
  misses: "Pages that had to be rendered to be answered.",
  shared: "Requests that waited for a render which another had begun.",
  spoiled: "Renders that were not kept because an event touched the page meanwhile.",
  forgotten: "Pages forgotten because an event touched them.",
  evicted: "Pages that had to make room for others.",
} as const;

function measurePageMemory(): void {
  for (const name of ["hits", "misses", "shared", "spoiled", "forgotten", "evicted"] as const) {
    counter({ name: `page_memory_${name}_total`, help: ofMemory[name], read: () => tally[name] });
  }
  const shelves = () => Object.entries(watched().memory?.size ?? {});
  gauge(
    {
      name: "page_memory_entries",
      help: "Pages that are remembered.",
      labels: ["shelf"],
      read: () => shelves().map(([shelf, { pages }]) => [{ shelf }, pages]),
    },
    "sum",
  );
  gauge(
    {
      name: "page_memory_bytes",
      help: "What the remembered pages weigh.",
      labels: ["shelf"],
      read: () => shelves().map(([shelf, { bytes }]) => [{ shelf }, bytes]),
    },
    "sum",
  );
}

function measureRenders(): void {
  const load = () => watched().slots?.load ?? [];
  gauge(
    {
      name: "renders_running",
      help: "Pages that are being rendered, by who asked.",
      labels: ["crowd"],
      read: () => load().map(([crowd, { working }]) => [{ crowd }, working]),
    },
    "sum",
  );
  gauge(
    {
      name: "renders_waiting",
      help: "Requests that wait for a turn to be rendered, by who asked.",
      labels: ["crowd"],
      read: () => load().map(([crowd, { waiting }]) => [{ crowd }, waiting]),
    },
    "sum",
  );
  counter({
    name: "renders_turned_away_total",
    help: "Requests that were told to come again because too many were waiting.",
    read: () => tally.turnedAway,
  });
}

/** What the front does in this process. */
export function measureFront(): void {
  gauge(
    {
      name: "build_info",
      help: "The version of Masthead that runs.",
      labels: ["version"],
      read: () => [[{ version: version() }, 1]],
    },
    "max",
  );
  gauge({ name: "processes", help: "Processes that serve readers.", read: () => 1 }, "sum");
  counter({
    name: "requests_total",
    help: "Answers, by the kind of their route and the class of their status.",
    labels: ["kind", "status"],
    read: () => allAnswers().map(({ kind, status, count }) => [{ kind, status }, count]),
  });
  measurePageMemory();
  measureRenders();
}
