import { title as titleOf } from "#lib/title.ts";
import type { DetailsProps } from "./details.ts";

interface SharePreviewProps extends DetailsProps {
  readonly address: string;
  readonly title: string;
  readonly description: string;
}

function crumbsOf(address: string): string {
  return address
    .replace(/^https?:\/\//, "")
    .split("/")
    .filter(Boolean)
    .join(" › ");
}

/** The article as search engines list it and as other sites show a link to it. */
export function SharePreview(props: SharePreviewProps) {
  const { draft, choices, publication, shareImage, address, title, description } = props;
  const picture = draft.sharePicture?.address ?? shareImage ?? draft.hero?.address;
  const section = choices.sections.find(({ id }) => id === draft.sectionId);
  const host = new URL(publication.origin).host;
  return (
    <div className="grid gap-3">
      <figure className="grid gap-1">
        <figcaption className="text-muted">As search engines list it</figcaption>
        <div className="grid gap-0.5 rounded-md border border-line bg-paper p-3">
          <p className="truncate text-xs text-muted">{crumbsOf(address)}</p>
          <p className="line-clamp-2 text-base leading-snug text-accent">
            {titleOf(title || "No headline yet", section?.name, publication.name)}
          </p>
          <p className="line-clamp-2 text-muted">
            {description || "Without a description they choose a passage."}
          </p>
        </div>
      </figure>
      <figure className="grid gap-1">
        <figcaption className="text-muted">As others show a link to it</figcaption>
        <div className="overflow-hidden rounded-md border border-line bg-paper">
          {picture ? (
            <img src={picture} alt="" className="aspect-[1.91] w-full border-b border-line object-cover" />
          ) : (
            <p className="grid aspect-[1.91] place-items-center border-b border-line bg-sunken p-6 text-center text-muted">
              A picture with the headline is drawn when it is published.
            </p>
          )}
          <div className="grid gap-0.5 p-3">
            <p className="truncate text-xs text-muted">{host}</p>
            <p className="line-clamp-2 font-semibold">{title || "No headline yet"}</p>
            <p className="line-clamp-2 text-muted empty:hidden">{description}</p>
          </div>
        </div>
      </figure>
    </div>
  );
}
