import { diskFailing } from "./disk-failing.ts";
import { diskFull } from "./disk-full.ts";
import type { Drill } from "./drill.ts";
import { killedWhilePosting } from "./killed-while-posting.ts";
import { lockedByAnother } from "./locked-by-another.ts";
import { stoppedWhileBusy } from "./stopped-while-busy.ts";

/** Every drill, in the order in which they are held. */
export const drills: readonly Drill[] = [
  killedWhilePosting,
  lockedByAnother,
  diskFull,
  diskFailing,
  stoppedWhileBusy,
];
