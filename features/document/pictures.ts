import type { Block, DocumentBody, Figure, Picture } from "./document.ts";
import { emptyDocument, nodesIn, wordCount } from "./document.ts";

/** What becomes of a picture that stands in a text: another, itself, or nothing. */
export type PictureChange = (picture: Picture) => Picture | null;

function changedFigures(figures: readonly Figure[], change: PictureChange): Figure[] {
  return figures.flatMap((figure) => {
    const attrs = change(figure.attrs);
    return attrs === null ? [] : [{ ...figure, attrs }];
  });
}

function changedBlocks(blocks: readonly Block[], change: PictureChange): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case "figure":
        return changedFigures([block], change);
      case "gallery": {
        const content = changedFigures(block.content, change);
        return content.length === 0 ? [] : [{ ...block, content }];
      }
      case "blockquote":
      case "callout": {
        const content = changedBlocks(block.content, change);
        return content.length === 0 ? [] : [{ ...block, content }];
      }
      case "bulletList":
      case "orderedList": {
        const content = block.content.map((item) => ({
          ...item,
          content: changedBlocks(item.content, change),
        }));
        return [{ ...block, content }];
      }
      default:
        return [block];
    }
  });
}

/** A text with its pictures changed; what held nothing else goes with a picture that is taken out. */
export function withPictures(body: DocumentBody, change: PictureChange): DocumentBody {
  const content = changedBlocks(body.content, change);
  return content.length === 0 ? emptyDocument() : { ...body, content };
}

const isDescribed = ({ alt, decorative }: Picture) => alt.trim() !== "" || decorative === true;

interface Text {
  readonly body: DocumentBody;
  readonly hero: Picture | null;
}

/** Where a picture stands that nobody has described: above the text, or in it. */
function undescribedIn(text: Text): "hero" | "body" | undefined {
  if (text.hero !== null && !isDescribed(text.hero)) return "hero";
  const figures = [...nodesIn(text.body.content)].filter((node) => node.type === "figure");
  return figures.every(({ attrs }) => isDescribed(attrs)) ? undefined : "body";
}

/** What there is to publish. */
export function substanceOf(text: Text) {
  return { words: wordCount(text.body), undescribed: undescribedIn(text) };
}
