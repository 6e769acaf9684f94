import type { CSSProperties } from "react";
import { homePath, mediaPath } from "#features/paths.ts";
import type { Identity } from "#features/settings/queries.ts";

interface NameplateProps {
  readonly name: string;
  readonly logo: Identity["logo"];
}

/** The name as it stands on the front of every page: in letters, with a logo beside it, or as a drawn name. */
export function Nameplate({ name, logo }: NameplateProps) {
  const alone = logo?.place === "instead of the name";
  return (
    <a href={homePath} className="nameplate" style={lettersOf(name)}>
      {logo ? (
        <img src={mediaPath(logo)} width={logo.width} height={logo.height} alt={alone ? name : ""} />
      ) : null}
      {alone ? null : name}
    </a>
  );
}

/** A long name is set smaller on the home page, to stay on one line. */
function lettersOf(name: string): CSSProperties {
  const style: CSSProperties & { "--letters": number } = { "--letters": [...name].length };
  return style;
}
