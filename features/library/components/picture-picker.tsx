"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import { buttonClass } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import type { Picture } from "#features/document/document.ts";
import { PickerGrid } from "./picker-grid.tsx";
import { asFigure, type FoundPicture, type SentPicture } from "./send-picture.ts";
import { UploadButton } from "./upload-button.tsx";
import { UploadList } from "./upload-list.tsx";
import { useFoundPictures } from "./use-found-pictures.ts";
import { useUploads } from "./use-uploads.ts";

interface PicturePickerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Called once with the attributes of a figure: its words are those that the library has. */
  readonly onChoose: (picture: Picture) => void;
  /** What the picture is chosen for, as the title of the dialog. */
  readonly title?: string;
}

/** Finds a picture of the library by words, or uploads one: a dialog over whatever needs a picture. */
export function PicturePicker(props: PicturePickerProps) {
  const { open, onClose, title = "Choose a picture" } = props;
  const search = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          initialFocus={search}
          className="fixed inset-2 z-40 flex flex-col overflow-hidden rounded-lg border border-line bg-panel shadow-xl sm:inset-x-[max(1rem,calc(50vw-28rem))] sm:inset-y-10"
        >
          <div className="flex items-center justify-between gap-2 border-b border-line py-2 pr-2 pl-4">
            <Dialog.Title className="font-serif text-xl font-semibold">{title}</Dialog.Title>
            <Dialog.Close aria-label="Close" className={`${buttonClass("quiet")} px-2`}>
              <X size={18} aria-hidden />
            </Dialog.Close>
          </div>
          <Chooser {...props} search={search} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface ChooserProps extends PicturePickerProps {
  readonly search: RefObject<HTMLInputElement | null>;
}

function Chooser({ onChoose, onClose, search }: ChooserProps) {
  const [words, setWords] = useState("");
  const { found, more, problem, isLooking } = useFoundPictures(words);
  const choose = (picture: FoundPicture | SentPicture) => {
    onChoose(asFigure(picture));
    onClose();
  };
  const { uploads, add, clear } = useUploads(undefined, { onSent: choose });
  return (
    <>
      <div className="flex flex-wrap gap-2 p-4 pb-2">
        <input
          ref={search}
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label="Find pictures by words"
          placeholder="File name, description, caption or credit"
          maxLength={100}
          className="min-h-9 min-w-40 flex-1 rounded-md border border-edge bg-panel px-3 text-base sm:text-sm"
        />
        <UploadButton label="Upload a picture" onFiles={(files) => add(files.slice(0, 1))} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4 pt-2" aria-busy={isLooking}>
        <UploadList uploads={uploads} onClear={clear} />
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        <PickerGrid found={found} words={words} onChoose={choose} onMore={more} />
      </div>
    </>
  );
}
