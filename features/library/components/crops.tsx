import type { Point } from "./focal-point.tsx";

const crops = [
  { name: "Lead of the home page", shape: "aspect-video" },
  { name: "Card", shape: "aspect-[3/2]" },
  { name: "Square, on a telephone", shape: "aspect-square" },
] as const;

/** How the picture is cut in the places that readers meet it in. */
export function Crops({ address, point }: { address: string; point: Point }) {
  const objectPosition = `${point.x * 100}% ${point.y * 100}%`;
  return (
    <section aria-label="How it is cut" className="grid grid-cols-3 items-end gap-3">
      {crops.map(({ name, shape }) => (
        <figure key={name} className="grid gap-1">
          <img
            src={address}
            alt=""
            className={`w-full rounded object-cover ${shape}`}
            style={{ objectPosition }}
          />
          <figcaption className="text-xs text-muted">{name}</figcaption>
        </figure>
      ))}
    </section>
  );
}
