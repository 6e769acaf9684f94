import { useEffect, useState } from "react";
import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import { type DeviceCopy, deviceCopy } from "./device-copy.ts";
import { type Draft, sameWords } from "./draft.ts";

/** Offers the words that this device kept when they could not be saved. */
export function RescueNotice({
  copy,
  onTake,
  onDrop,
}: {
  copy: DeviceCopy;
  onTake: () => void;
  onDrop: () => void;
}) {
  const at = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(copy.keptAt),
  );
  return (
    <Notice tone="warn">
      <p>This device kept words of {at} that never reached the server.</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onTake}>Take them</Button>
        <Button look="quiet" onClick={onDrop}>
          Discard them
        </Button>
      </div>
    </Notice>
  );
}

/** Words of an earlier visit that only this device has. */
export function useRescue(articleId: string, current: Draft) {
  const [copy, setCopy] = useState<DeviceCopy>();
  useEffect(() => {
    const kept = deviceCopy(articleId, current);
    if (kept && !sameWords(kept.draft, current)) setCopy(kept);
  }, [articleId, current]);
  return { copy, close: () => setCopy(undefined) };
}
