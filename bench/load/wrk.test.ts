import { expect, test } from "vitest";
import { readRun } from "./wrk.ts";

const said = (rest = "") => `Running 5s test @ http://127.0.0.1:8000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   838.65us    1.19ms  30.10ms   97.62%
    Req/Sec    42.46k     3.11k   46.30k    78.00%
  Latency Distribution
     50%  712.00us
     75%    0.86ms
     90%    1.10ms
     99%    6.02ms
  211206 requests in 5.00s, 1.31GB read
${rest}Requests/sec:  42236.14
Transfer/sec:    267.40MB
`;

test("reads the rate and the latencies, whatever their unit", () => {
  expect(readRun(said())).toEqual({ perSecond: 42236.14, p50: 0.712, p99: 6.02 });
});

test.each([
  ["errors", "  Non-2xx or 3xx responses: 12\n", "12 answers were errors"],
  ["broken connections", "  Socket errors: connect 0, read 7, write 0, timeout 0\n", "Connections broke"],
])("a run with %s is refused", (_, line, message) => {
  expect(() => readRun(said(line))).toThrow(message);
});

test("what is not the output of wrk is refused", () => {
  expect(() => readRun("unable to connect")).toThrow("something unexpected");
});
