import { Count } from "#components/count.tsx";
import { TextArea, TextField } from "#components/field.tsx";
import { Fold } from "#components/fold.tsx";
import { type DetailsProps, placeOf } from "./details.ts";
import { PictureSlot } from "./picture-slot.tsx";
import { SharePreview } from "./share-preview.tsx";

/** About what search engines show before they cut. */
const best = { title: 60, description: 155 } as const;

const isCut = "search engines cut the rest";

/** How the article looks where links to it stand. */
export function SearchGroup(props: DetailsProps) {
  const { draft, fields, onChange } = props;
  const title = draft.seoTitle || draft.headline;
  const description = draft.seoDescription || draft.standfirst;
  const isCalling = ["seoTitle", "seoDescription", "canonicalUrl"].some((name) => fields[name] !== undefined);
  return (
    <Fold name="search" title="Search and sharing" summary={draft.seoTitle} isCalling={isCalling}>
      <SharePreview
        {...props}
        address={placeOf(props) + draft.slug}
        title={title}
        description={description}
      />
      <TextField
        label="Title"
        name="seoTitle"
        value={draft.seoTitle}
        placeholder={draft.headline}
        error={fields.seoTitle}
        maxLength={200}
        hint={<Count length={title.length} best={best.title} what={isCut} />}
        onChange={(event) => onChange({ seoTitle: event.target.value })}
      />
      <TextArea
        label="Description"
        name="seoDescription"
        value={draft.seoDescription}
        placeholder={draft.standfirst}
        error={fields.seoDescription}
        maxLength={500}
        hint={<Count length={description.length} best={best.description} what={isCut} />}
        onChange={(event) => onChange({ seoDescription: event.target.value })}
      />
      <div className="grid gap-1.5">
        <p className="font-medium">Share picture</p>
        <p className="text-muted">Empty: one with the headline is drawn.</p>
        <PictureSlot
          picture={draft.sharePicture}
          what="a share picture"
          onChange={(sharePicture) => onChange({ sharePicture })}
        />
      </div>
      <TextField
        label="Published first at"
        name="canonicalUrl"
        type="url"
        value={draft.canonicalUrl}
        error={fields.canonicalUrl}
        placeholder="https://"
        hint="The canonical address: only for a text that appeared elsewhere before."
        onChange={(event) => onChange({ canonicalUrl: event.target.value })}
      />
    </Fold>
  );
}
