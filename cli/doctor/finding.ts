/** One sentence about the publication; `wrong` is something to do, `note` something to know. */
export interface Finding {
  readonly state: "well" | "note" | "wrong";
  readonly text: string;
}

export const well = (text: string): Finding => ({ state: "well", text });
export const note = (text: string): Finding => ({ state: "note", text });
export const wrong = (text: string): Finding => ({ state: "wrong", text });

/** `3 stories have`, `1 story has` */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
