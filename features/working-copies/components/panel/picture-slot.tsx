import { ImagePlus } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import type { Picture } from "#features/document/document.ts";
import { PicturePicker } from "#features/library/components/picture-picker.tsx";

interface PictureSlotProps {
  readonly picture: Picture | null;
  /** What it is for, after "Choose": "a picture". */
  readonly what: string;
  readonly onChange: (picture: Picture | null) => void;
}

/** A place for one picture of the library: chosen or uploaded, changed, taken out. */
export function PictureSlot({ picture, what, onChange }: PictureSlotProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-2">
      {picture ? (
        <img
          src={picture.address}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          className="h-auto max-h-56 w-full rounded-md bg-sunken object-contain"
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen(true)}>
          <ImagePlus size={16} aria-hidden /> {picture ? "Choose another" : `Choose ${what}`}
        </Button>
        {picture ? (
          <Button look="quiet" onClick={() => onChange(null)}>
            Take it out
          </Button>
        ) : null}
      </div>
      <PicturePicker
        open={isOpen}
        onClose={() => setOpen(false)}
        onChoose={onChange}
        title={`Choose ${what}`}
      />
    </div>
  );
}
