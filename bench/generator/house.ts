import { addresses, people, sections, tags } from "#db/tables.ts";
import type { Role } from "#features/people/people.ts";
import { slugOf } from "#lib/slug.ts";
import { type Client, inserter } from "./bulk.ts";
import { expand, familyName, fullName } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Scale } from "./scale.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}
interface Section {
  readonly id: string;
  readonly slug: string;
}
interface Tag {
  readonly id: string;
  readonly name: string;
}
/** Who writes and where: what stories are made from. */
export interface House {
  readonly staff: readonly Person[];
  readonly members: readonly Person[];
  readonly sections: readonly Section[];
  readonly tags: readonly Tag[];
}

function roleOf(place: number): Role {
  if (place === 0) return "owner";
  if (place < 3) return "admin";
  return place % 4 === 0 ? "editor" : "author";
}

const sectionNames =
  "City Harbour Culture Science Letters Kitchen Work Travel Sport Garden Money Music".split(" ");
const colours = ["#1d4e89", "#a62b4a", "#2f6b3c", "#6b3fa0", "#8a4b08", "#0f6b6b"];

export function fillHouse(client: Client, scale: Scale, random: Random, born: number): House {
  const createdAt = new Date(born);
  const addPerson = inserter(client, people);
  const person = (place: number, role: Role): Person => {
    const who = { id: random.id(born), name: fullName(random), role };
    const slug = `${slugOf(who.name)}-${place}`;
    const bio = role === "reader" ? "" : `${who.name} ${expand("{did}", random)}, {because}.`;
    addPerson({ ...who, slug, email: `${slug}@example.org`, bio: expand(bio, random), createdAt });
    return who;
  };
  const staff = Array.from({ length: scale.staff }, (_, i) => person(i, roleOf(i)));
  const members = Array.from({ length: scale.members }, (_, i) => person(scale.staff + i, "reader"));
  return { staff, members, ...fillPlaces(client, scale, random, born) };
}

function fillPlaces(client: Client, scale: Scale, random: Random, born: number) {
  const createdAt = new Date(born);
  const [addSection, addAddress] = [inserter(client, sections), inserter(client, addresses)];
  const made = sectionNames.slice(0, scale.sections).map((name, position): Section => {
    const section = { id: random.id(born), slug: slugOf(name) };
    const colour = colours[position % colours.length] ?? "";
    const description = expand("{Remark}.", random);
    addSection({ ...section, name, colour, position, description, createdAt });
    addAddress({ slug: section.slug, sectionId: section.id });
    return section;
  });
  const addTag = inserter(client, tags);
  const known = Array.from({ length: scale.tags }, (_, i): Tag => {
    const tag = { id: random.id(born), name: `${familyName(random)} ${i}` };
    addTag({ ...tag, slug: slugOf(tag.name), createdAt });
    return tag;
  });
  return { sections: made, tags: known };
}
