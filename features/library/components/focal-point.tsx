import { type KeyboardEvent, type MouseEvent, useRef } from "react";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface FocalPointProps {
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly point: Point;
  readonly onMove: (point: Point) => void;
}

const within = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
const percent = (share: number) => Math.round(share * 100);

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point that stays in sight wherever the picture is cut: set by a click, or moved with the arrow keys. */
export function FocalPoint({ address, alt, width, height, point, onMove }: FocalPointProps) {
  const image = useRef<HTMLImageElement>(null);
  const set = ({ clientX, clientY }: MouseEvent) => {
    const box = image.current?.getBoundingClientRect();
    if (box === undefined) return;
    onMove({ x: within((clientX - box.left) / box.width), y: within((clientY - box.top) / box.height) });
  };
  const move = (event: KeyboardEvent) => {
    const [x, y] = arrows[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? 0.1 : 0.01;
    onMove({ x: within(point.x + x * step), y: within(point.y + y * step) });
  };
  const place = `${percent(point.x)} % from the left, ${percent(point.y)} % from above`;
  return (
    <div className="grid justify-items-center rounded-lg bg-sunken p-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same with the keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its button has the keys. */}
      <div className="relative cursor-crosshair touch-manipulation" onClick={set}>
        <img
          ref={image}
          src={address}
          alt={alt}
          width={width}
          height={height}
          draggable={false}
          className="max-h-[60vh] w-auto max-w-full object-contain select-none"
        />
        <button
          type="button"
          aria-label={`Focal point: ${place}. Move it with the arrow keys.`}
          onKeyDown={move}
          className="absolute size-9 -translate-1/2 rounded-full border-2 border-white bg-black/40 shadow-[0_0_0_1px_black]"
          style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
        >
          <span aria-hidden className="mx-auto block size-1.5 rounded-full bg-white" />
        </button>
      </div>
      <p aria-live="polite" className="sr-only">
        {place}
      </p>
    </div>
  );
}
