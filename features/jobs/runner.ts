import { deleteRemovedPicture } from "#features/library/mutations.ts";
import { deliverMail, forgetMail } from "#features/mail/mutations.ts";
import { makeVariants } from "#features/media/mutations.ts";
import { sendNewPasswordLink } from "#features/passwords/mutations.ts";
import { makeShareImage, makeShareImagesAfter } from "#features/share-images/mutations.ts";
import { deleteWhenDue } from "#features/trash/mutations.ts";
import { log } from "#lib/log.ts";
import { lease } from "./jobs.ts";
import { type Claimed, claimJob, failJob, finishJob, releaseJob } from "./mutations.ts";
import type { Job } from "./schema.ts";

/** The one list of what is done for each kind. Whatever it is, doing it twice must do no harm. */
async function perform(job: Job): Promise<void> {
  switch (job.kind) {
    case "media-variants":
      return makeVariants(job.payload.mediaId);
    case "share-image":
      return makeShareImage(job.payload.articleId);
    case "share-images":
      return makeShareImagesAfter(job.payload.after);
    case "removed-media":
      return deleteRemovedPicture(job.payload.mediaId);
    case "trash":
      return deleteWhenDue(job.payload.articleId);
    case "new-password":
      return sendNewPasswordLink(job.payload);
    case "mail":
      return deliverMail(job.payload.mailId);
    case "forget-mail":
      return forgetMail(job.payload.mailId);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

interface Options {
  readonly work?: (job: Job) => Promise<void>;
  /** Called when a job takes so long that another process may soon take it up. */
  readonly late?: () => void;
}

/** Does what is waiting, one job after the other, until nothing is left. */
export class JobRunner {
  readonly #work: (job: Job) => Promise<void>;
  readonly #late: () => void;
  #claimed: Claimed | undefined;
  #stopping = false;

  constructor({ work = perform, late = () => undefined }: Options = {}) {
    this.#work = work;
    this.#late = late;
  }

  async run(): Promise<void> {
    while (!this.#stopping) {
      this.#claimed = await claimJob();
      if (this.#claimed === undefined) return;
      await this.#do(this.#claimed);
      this.#claimed = undefined;
    }
  }

  async #do(claimed: Claimed): Promise<void> {
    const late = setTimeout(this.#late, lease * 0.9);
    const failure = await this.#work(claimed.job).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    clearTimeout(late);
    if (this.#stopping) return;
    if (failure === undefined) return finishJob(claimed);
    log().warn({ err: failure.error, job: claimed.job, attempts: claimed.attempts }, "a job has failed");
    await failJob(claimed, messageOf(failure.error));
  }

  /** Claims nothing more, and leaves what is being done to whoever comes next. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#claimed !== undefined) await releaseJob(this.#claimed);
  }
}
