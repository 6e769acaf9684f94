import { randomBytes } from "node:crypto";
import { frameOrigins } from "#features/document/embeds.ts";
import type { Route } from "./routes.ts";
import { speculationPath } from "./speculation-rules.ts";

type Headers = Readonly<Record<string, string>>;

export const framePolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

// The one thing that a style attribute carries is data, such as a section's colour (decision 7).
const looks = "style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; connect-src 'self'";

/** Where the players come from that a reader may ask for. */
const players = `frame-src ${frameOrigins.join(" ")}`;

/** Pages for readers; `inline` names the one script that stands in them. */
function readerPolicy(inline: string | undefined): string {
  const scripts = inline === undefined ? "'self'" : `'self' ${inline}`;
  return `default-src 'none'; script-src ${scripts}; ${looks}; img-src 'self' data:; manifest-src 'self'; ${players}; ${framePolicy}`;
}

/** The application of the staff: its own files, and the inline scripts of this very answer. */
function adminPolicy(framed: boolean): string {
  const nonce = randomBytes(16).toString("base64");
  // Of all pages only previews may be framed, by others of the admin.
  const frames = framed ? framePolicy.replace("'none'", "'self'") : framePolicy;
  return `default-src 'none'; script-src 'self' 'nonce-${nonce}'; ${looks}; img-src 'self' data: blob:; frame-src 'self'; ${frames}`;
}

/** Answers for programs: whoever opens one in a tab sees text and nothing that runs. */
const dataPolicy = `default-src 'none'; ${framePolicy}`;

/** Feeds and pictures that are opened by themselves: browsers draw a page around them, with styles of their own. */
const filePolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; ${framePolicy}`;

/** What a page might do that none of ours does; passkeys and the clipboard stay with the page itself. */
const unused = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media"],
  ...["geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone"],
  ...["midi", "payment", "screen-wake-lock", "serial", "usb", "window-management", "xr-spatial-tracking"],
];

const ofDocuments = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": unused.map((feature) => `${feature}=()`).join(", "),
};

/** Pictures and feeds are there for other sites too, and hold nothing that not everybody may have. */
const ofFiles = { "cross-origin-resource-policy": "cross-origin" };

// Only for this name: what else runs under the domain, and how, is not ours to say.
const onlyEncrypted = { "strict-transport-security": "max-age=31536000" };

// No-referrer would make browsers hide the Origin of forms.
const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
};

function ofKind({ kind, html, framed = false }: Route, inline: string | undefined): Headers {
  if (kind === "page")
    return {
      ...ofDocuments,
      "content-security-policy": readerPolicy(inline),
      "speculation-rules": `"${speculationPath}"`,
    };
  if (kind === "private")
    return {
      ...ofDocuments,
      "content-security-policy": html ? adminPolicy(framed) : dataPolicy,
      ...(framed && { "x-frame-options": "SAMEORIGIN" }),
      "cache-control": "private, no-store",
    };
  return { ...ofFiles, "content-security-policy": filePolicy };
}

/** Where the publication stands, and the name that the policy of reader pages gives to the script in them, if there is one. */
interface Outward {
  readonly origin: string;
  readonly inline?: string | undefined;
}

/** What every answer of a route says to browsers; an admin page gets a policy for this answer alone. */
export function securityHeaders(route: Route, { origin, inline }: Outward): Headers {
  return { ...always, ...(origin.startsWith("https:") && onlyEncrypted), ...ofKind(route, inline) };
}
