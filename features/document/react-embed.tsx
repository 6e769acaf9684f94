import type { ReactNode } from "react";
import { type Embed, isAllowedUrl } from "./document.ts";
import { frameOf, type Provider, providerOf } from "./embeds.ts";
import type { LineContext } from "./react-line.tsx";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "embed-frame": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

/** A card that leads to what stands elsewhere: nothing of it is loaded before somebody asks for it or goes there. */
export function embed({ attrs: { url, title } }: Embed, { words }: LineContext): ReactNode {
  const provider = providerOf(url);
  if (provider === undefined || !isAllowedUrl(url)) return title === "" ? null : <p>{title}</p>;
  const address = url.replace(/^https:\/\/(www\.)?/, "");
  const card = (
    <p className="embed">
      <a href={url} rel="external noopener">
        <span className="embed-provider">{provider}</span>
        <strong>{title || address}</strong>
        <span className="embed-address">
          {words.opensAt(provider)} · <bdi>{address}</bdi>
        </span>
      </a>
    </p>
  );
  const frame = frameOf(url);
  return frame ? withOffer(card, { provider, frame, name: title || address, words }) : card;
}

interface Offer {
  readonly provider: Provider;
  readonly frame: URL;
  readonly name: string;
  readonly words: LineContext["words"];
}

/** Hidden until the script of reader pages (reader/embed-frame.ts) is there to obey the button. */
function withOffer(card: ReactNode, { provider, frame, name, words }: Offer): ReactNode {
  return (
    <embed-frame data-src={frame.href} data-title={`${provider}: ${name}`}>
      {card}
      <p className="embed-offer" hidden>
        <button type="button">{words.showHere}</button> <span>{words.contacts(provider, frame.host)}</span>
      </p>
    </embed-frame>
  );
}
