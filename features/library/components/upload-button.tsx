import { Upload } from "lucide-react";
import { useRef } from "react";
import { Button, type ButtonLook } from "#components/button.tsx";

interface UploadButtonProps {
  readonly label: string;
  readonly look?: ButtonLook;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that has somebody choose pictures on their device. */
export function UploadButton({ label, look, multiple = false, disabled, onFiles }: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look ?? "plain"} disabled={disabled} onClick={() => input.current?.click()}>
        <Upload size={16} aria-hidden /> {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        multiple={multiple}
        aria-label={`${label}: choose files`}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
