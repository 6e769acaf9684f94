import sharp from "sharp";

/** A drawing of few colours as a PNG of its own size. It must have no text in it: fonts are of the machine. */
export async function flatPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
}

/** A square drawing as a PNG of another size, with its edges as they are. */
export async function squarePng(svg: string, side: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 288 }).resize(side, side).png({ compressionLevel: 9 }).toBuffer();
}
