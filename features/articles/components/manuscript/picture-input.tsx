import { useEffect, useRef } from "react";
import type { Asks } from "./asks.ts";

interface PictureInputProps {
  readonly asks: Asks;
  readonly onPictures: (files: File[], asGallery: boolean) => void;
}

/** The browser's own window for choosing files, for one who has asked for a picture or a gallery. */
export function PictureInput({ asks, onPictures }: PictureInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const asGallery = useRef(false);
  useEffect(
    () =>
      asks.subscribe(() => {
        const asked = asks.current();
        if (asked !== "picture" && asked !== "gallery") return;
        asGallery.current = asked === "gallery";
        asks.close();
        input.current?.click();
      }),
    [asks],
  );
  return (
    <input
      ref={input}
      type="file"
      multiple
      accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
      hidden
      aria-label="Choose a picture"
      onChange={(event) => {
        onPictures([...(event.target.files ?? [])], asGallery.current);
        event.target.value = "";
      }}
    />
  );
}
