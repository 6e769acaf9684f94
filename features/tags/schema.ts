import { z } from "zod";
import { line } from "#lib/text-schema.ts";

export const findTagsInput = z.object({ text: line(50) });
