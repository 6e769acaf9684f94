import { SelectField } from "#components/field.tsx";
import { Fold } from "#components/fold.tsx";
import { AddressField } from "#features/addresses/components/address-field.tsx";
import { TagsField } from "#features/tags/components/tags-field.tsx";
import { BylineField } from "./byline-field.tsx";
import { type DetailsProps, placeOf } from "./details.ts";

/** The section, the address, the tags and the names: what every story has. */
export function PlaceGroup(props: DetailsProps) {
  const { articleId, kind, draft, choices, fields, needs, onChange } = props;
  const isCalling = ["sectionId", "slug", "tagNames", "bylineIds"].some((name) => fields[name] !== undefined);
  return (
    <Fold
      name="place"
      title={kind === "story" ? "Section, address, byline" : "Address"}
      isOpenAtFirst
      isCalling={isCalling}
    >
      {kind === "story" ? (
        <SelectField
          label="Section"
          name="sectionId"
          value={draft.sectionId}
          need={needs.sectionId}
          error={fields.sectionId}
          onChange={(event) => onChange({ sectionId: event.target.value })}
        >
          <option value="">Choose…</option>
          {choices.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <AddressField
        articleId={articleId}
        slug={draft.slug}
        headline={draft.headline}
        place={placeOf(props)}
        error={fields.slug}
        onChange={(slug) => onChange({ slug })}
      />
      {kind === "story" ? (
        <>
          <TagsField
            tagNames={draft.tagNames}
            error={fields.tagNames}
            onChange={(tagNames) => onChange({ tagNames })}
          />
          <BylineField
            people={choices.people}
            chosen={draft.bylineIds}
            need={needs.bylineIds}
            error={fields.bylineIds}
            onChange={(bylineIds) => onChange({ bylineIds })}
          />
        </>
      ) : null}
    </Fold>
  );
}
