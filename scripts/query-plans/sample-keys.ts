import type { Admin, Editor, Role, Staff } from "#features/people/people.ts";
import { sampleId } from "./spelling.ts";

type Asks = (...given: never[]) => Promise<unknown>;
/** For each query of a noun the arguments of one call or several: one for every shape of its statements. */
export type Samples<Queries> = {
  readonly [Name in keyof Queries as Queries[Name] extends Asks ? Name : never]: Queries[Name] extends Asks
    ? readonly Readonly<Parameters<Queries[Name]>>[]
    : never;
};

/** People of these numbers have these roles, see fill-people.ts; a session would make the proof. */
const person = (number: number, role: Role) => ({ id: sampleId(number), name: `Person ${number}`, role });
export const owner = person(1, "owner") as Admin;
export const editor = person(6, "editor") as Editor;
export const author = person(5, "author") as Staff;

export const story = 70_001;
export const ids = Array.from({ length: 20 }, (_, i) => sampleId(story + i));
