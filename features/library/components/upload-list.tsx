import { X } from "lucide-react";
import Link from "next/link";
import { Button } from "#components/button.tsx";
import { adminPicturePath } from "#features/admin-paths.ts";
import type { Upload } from "./use-uploads.ts";

function Outcome({ upload }: { upload: Upload }) {
  const { answer, share } = upload;
  if (answer === undefined) {
    const words = share < 1 ? `${Math.round(share * 100)} %` : "Being read…";
    return <span className="text-muted">{words}</span>;
  }
  if (!answer.ok) return <span className="text-danger">{answer.message}</span>;
  if (!answer.value.isKnown) return <span className="text-good">Uploaded</span>;
  return (
    <span className="text-warn">
      The library has this file already:{" "}
      <Link href={adminPicturePath(answer.value)} className="underline">
        see the picture
      </Link>
    </span>
  );
}

function Row({ upload }: { upload: Upload }) {
  const { name, share, answer, cancel } = upload;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-2">
      <p className="min-w-0 wrap-anywhere">
        <span className="font-medium">{name}</span> <Outcome upload={upload} />
      </p>
      {answer === undefined ? (
        <Button look="quiet" aria-label={`Cancel ${name}`} onClick={cancel}>
          <X size={16} aria-hidden />
        </Button>
      ) : null}
      {answer === undefined ? (
        <progress
          aria-label={name}
          value={share}
          max={1}
          className="col-span-2 h-1 w-full overflow-hidden rounded-full accent-accent"
        />
      ) : null}
    </li>
  );
}

/** What becomes of the files that were sent, each with its own progress and its own refusal. */
export function UploadList({ uploads, onClear }: { uploads: readonly Upload[]; onClear: () => void }) {
  if (uploads.length === 0) return null;
  const done = uploads.filter(({ answer }) => answer !== undefined).length;
  return (
    <section aria-label="Uploads" className="mb-4 rounded-lg border border-line bg-panel">
      <div className="flex items-center justify-between gap-2 border-b border-line py-1 pr-1 pl-4">
        <p role="status">
          {done} of {uploads.length} done
        </p>
        <Button look="quiet" onClick={onClear} disabled={done === 0}>
          Clear what is done
        </Button>
      </div>
      <ul className="max-h-60 divide-y divide-line overflow-y-auto">
        {uploads.map((upload) => (
          <Row key={upload.key} upload={upload} />
        ))}
      </ul>
    </section>
  );
}
