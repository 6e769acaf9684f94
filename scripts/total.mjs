// Adds what the runs of .ci/run counted; a run that never got so far counts as one failure.
import { readFileSync } from "node:fs";

const counts = ["check.total.json", "postgres.total.json"].map((name) => {
  try {
    return JSON.parse(readFileSync(`test-results/${name}`, "utf8"));
  } catch {
    return { passed: 0, failed: 1, failures: [`There is no total ${name}.`] };
  }
});
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`Failed: ${failure}\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
