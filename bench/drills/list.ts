import { acknowledgedAfterSync } from "./acknowledged-after-sync.ts";
import { backupWhileWriting } from "./backup-while-writing.ts";
import { clockJumps } from "./clock-jumps.ts";
import { connectionCut } from "./connection-cut.ts";
import { damagedAtStart } from "./damaged-at-start.ts";
import { deployedWhileTyping } from "./deployed-while-typing.ts";
import { diskFailing } from "./disk-failing.ts";
import { diskFull } from "./disk-full.ts";
import type { Drill } from "./drill.ts";
import { killedWhilePosting } from "./killed-while-posting.ts";
import { lockedByAnother } from "./locked-by-another.ts";
import { migrationKilled } from "./migration-killed.ts";
import { stoppedWhileBusy } from "./stopped-while-busy.ts";
import { twoAtOnce } from "./two-at-once.ts";
import { workerKilled } from "./worker-killed.ts";

/** Every drill, in the order in which they are held. */
export const drills: readonly Drill[] = [
  killedWhilePosting,
  acknowledgedAfterSync,
  diskFull,
  diskFailing,
  lockedByAnother,
  damagedAtStart,
  twoAtOnce,
  migrationKilled,
  backupWhileWriting,
  clockJumps,
  connectionCut,
  deployedWhileTyping,
  stoppedWhileBusy,
  workerKilled,
];
