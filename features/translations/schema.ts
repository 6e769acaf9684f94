import { z } from "zod";
import { line, uuid } from "#lib/text-schema.ts";

export const findVersionsInput = z.object({ id: uuid, text: line(100) });
/** `to`: the article that tells the same already. */
export const linkVersionInput = z.object({ id: uuid, to: uuid });
