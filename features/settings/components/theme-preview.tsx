import { accentShades, inks, papers } from "#features/settings/settings.ts";

interface ThemePreviewProps {
  readonly name: string;
  readonly motto: string;
  readonly accent: string;
}

/** The head of the site by day and by night. */
export function ThemePreview({ name, motto, accent }: ThemePreviewProps) {
  const shades = accentShades(accent);
  return (
    <figure>
      <figcaption className="mb-1.5 font-medium">As readers will see it</figcaption>
      <div className="grid overflow-hidden rounded-lg border border-line sm:grid-cols-2">
        {(["light", "dark"] as const).map((theme) => (
          <div
            key={theme}
            className="grid justify-items-center gap-1 px-4 py-6 text-center font-serif"
            style={{ backgroundColor: papers[theme][0], color: inks[theme] }}
          >
            <p className="text-2xl leading-tight font-semibold wrap-anywhere">{name || "A name"}</p>
            {motto ? <p className="text-sm italic wrap-anywhere">{motto}</p> : null}
            <p className="mt-3 text-base">
              Words with{" "}
              <span className="underline" style={{ color: shades[theme] }}>
                a link in your colour
              </span>
            </p>
          </div>
        ))}
      </div>
    </figure>
  );
}
