import { z } from "zod";

/** Where a page of a list ends: the key of its last row, and what the list is sorted by. */
export interface Cursor<Value = string> {
  readonly id: string;
  readonly value: Value;
}

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(.{0,200})$/;

/** A cursor as it stands in an address. */
export function cursorText({ id, value }: Cursor<Date | string>): string {
  return `${id}.${typeof value === "string" ? value : value.getTime()}`;
}

export const textCursor = z
  .string()
  .regex(form)
  // PostgreSQL cannot compare with what it cannot store.
  .refine((text) => text.isWellFormed() && !text.includes("\0"))
  .transform((text): Cursor => {
    const [, id = "", value = ""] = form.exec(text) ?? [];
    return { id, value };
  });

export const timeCursor = textCursor
  .refine(({ value }) => /^\d{1,15}$/.test(value))
  .transform(({ id, value }): Cursor<Date> => ({ id, value: new Date(Number(value)) }));
