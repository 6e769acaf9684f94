"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, type ReactNode, useState } from "react";
import { PageTitle } from "#components/page-title.tsx";
import { UploadButton } from "./upload-button.tsx";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";

interface UploadAreaProps {
  /** The folder that is open: what is uploaded comes to lie in it. */
  readonly folder?: { readonly id: string; readonly name: string } | undefined;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** The library as a place to drop pictures on. */
export function UploadArea({ folder, children }: UploadAreaProps) {
  const router = useRouter();
  const [isOver, setIsOver] = useState(false);
  const { uploads, add, clear } = useUploads(folder?.id, { onIdle: () => router.refresh() });
  return (
    <section
      aria-label="Pictures"
      className="relative min-h-[60vh]"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(document.elementFromPoint(event.clientX, event.clientY)))
          setIsOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <PageTitle title="Media" help="Every picture of the publication, what came last first.">
        <UploadButton label="Upload pictures" look="primary" multiple onFiles={add} />
      </PageTitle>
      <UploadList uploads={uploads} onClear={clear} />
      {children}
      {isOver ? (
        <div className="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-accent-soft/90 text-lg font-medium text-accent">
          Drop the pictures here{folder ? `: they come to lie in “${folder.name}”` : ""}
        </div>
      ) : null}
    </section>
  );
}
