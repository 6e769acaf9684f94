/** One picture of an icon: a square PNG. */
export interface IconPart {
  readonly side: number;
  readonly png: Buffer;
}

const headBytes = 6;
const entryBytes = 16;

function entry({ side, png }: IconPart, offset: number): Buffer {
  const bytes = Buffer.alloc(entryBytes);
  bytes.writeUInt8(side % 256, 0);
  bytes.writeUInt8(side % 256, 1);
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(32, 6);
  bytes.writeUInt32LE(png.length, 8);
  bytes.writeUInt32LE(offset, 12);
  return bytes;
}

/** Several sizes of one icon in a file of the kind ICO, for whatever asks for /favicon.ico without looking at a page. */
export function icoOf(parts: readonly IconPart[]): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(parts.length, 4);
  let offset = headBytes + entryBytes * parts.length;
  const entries = parts.map((part) => {
    const bytes = entry(part, offset);
    offset += part.png.length;
    return bytes;
  });
  return Buffer.concat([head, ...entries, ...parts.map(({ png }) => png)]);
}
