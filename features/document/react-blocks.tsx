import type { ComponentType, ReactNode } from "react";
import type { CodeBlock, Figure, Gallery, Picture, Table, TableCell, TableRow } from "./document.ts";
import { isAllowedUrl } from "./document.ts";
import { type LineContext, line, ownLanguage, spread } from "./react-line.tsx";
import { codePieces } from "./runs.ts";

/** What draws a picture: whoever renders a text may have variants of it. */
export type PictureSlot = ComponentType<{ readonly picture: Picture; readonly inGallery: boolean }>;

export function PlainPicture({ picture: { address, alt, width, height } }: { picture: Picture }): ReactNode {
  return <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}

export function figure({ attrs }: Figure, Slot: PictureSlot, inGallery = false): ReactNode {
  const { address, caption, credit } = attrs;
  return (
    <figure>
      {address.startsWith("/media/") && isAllowedUrl(address) && (
        <Slot picture={attrs} inGallery={inGallery} />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

export function gallery(node: Gallery, Slot: PictureSlot): ReactNode {
  return <div className="gallery">{spread(node.content.map((each) => figure(each, Slot, true)))}</div>;
}

export function table({ attrs, content }: Table, context: LineContext): ReactNode {
  const [head, ...rows] = content;
  const place = (at: number) => (attrs.align[at] === "start" ? undefined : attrs.align[at]);
  const headOf = (cell: TableCell, at: number) => (
    <th scope="col" className={place(at)} {...ownLanguage(cell.content)}>
      {line(cell.content, context)}
    </th>
  );
  const cellOf = (cell: TableCell, at: number) => (
    <td className={place(at)} {...ownLanguage(cell.content)}>
      {line(cell.content, context)}
    </td>
  );
  const rowOf = (row: TableRow) => <tr>{spread(row.content.map(cellOf))}</tr>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, with the keyboard too
    <section className="table" aria-label={attrs.caption || context.words.table} tabIndex={0}>
      <table>
        {attrs.caption && <caption>{attrs.caption}</caption>}
        <thead>
          <tr>{spread((head?.content ?? []).map(headOf))}</tr>
        </thead>
        <tbody>{spread(rows.map(rowOf))}</tbody>
      </table>
    </section>
  );
}

export function code(node: CodeBlock): ReactNode {
  const { language } = node.attrs;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide piece of code scrolls, with the keyboard too
    <pre tabIndex={0} dir="ltr">
      <code className={language ? `language-${language}` : undefined}>
        {spread(codePieces(node).map(coloured))}
      </code>
    </pre>
  );
}

function coloured({ kind, text }: { kind: string; text: string }): ReactNode {
  return kind === "" ? text : <span className={`code-${kind}`}>{text}</span>;
}
