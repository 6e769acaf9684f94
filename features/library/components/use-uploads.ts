import { useRef, useState } from "react";
import { type Answer, type SentPicture, sendPicture } from "./send-picture.ts";

export interface Upload {
  readonly key: number;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Undefined while it is on its way. */
  readonly answer: Answer<SentPicture> | undefined;
  readonly cancel: () => void;
}

const atOnce = 3;

interface Listeners {
  readonly onSent?: (picture: SentPicture) => void;
  /** Nothing is on its way any more. */
  readonly onIdle?: () => void;
}

interface Waiting {
  readonly key: number;
  readonly file: File;
  readonly stop: AbortController;
}

/** Sends files to the library, a few at a time; each can be cancelled and says for itself what came of it. */
export function useUploads(folder: string | undefined, { onSent, onIdle }: Listeners) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Waiting[]>([]);
  const running = useRef(0);
  const next = useRef(0);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const pump = async (): Promise<void> => {
    const one = running.current < atOnce ? queue.current.shift() : undefined;
    if (one === undefined) return;
    running.current += 1;
    const onProgress = (share: number) => change(one.key, { share });
    const { signal } = one.stop;
    const answer = signal.aborted
      ? ({ ok: false, message: "Cancelled." } as const)
      : await sendPicture(one.file, { folder, onProgress, signal });
    running.current -= 1;
    change(one.key, { answer });
    if (answer.ok) onSent?.(answer.value);
    if (running.current === 0 && queue.current.length === 0) onIdle?.();
    await pump();
  };

  const add = (files: readonly File[]) => {
    const waiting = files.map((file) => ({ key: next.current++, file, stop: new AbortController() }));
    const shown = waiting.map(({ key, file, stop }): Upload => {
      const cancel = () => stop.abort();
      return { key, name: file.name, share: 0, answer: undefined, cancel };
    });
    setUploads((all) => [...all, ...shown]);
    queue.current.push(...waiting);
    for (const _ of waiting) void pump();
  };
  const clear = () => setUploads((all) => all.filter(({ answer }) => answer === undefined));
  return { uploads, add, clear };
}
