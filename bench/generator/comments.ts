import { comments, events } from "#db/tables.ts";
import { pathUnder } from "#features/comments/comments.ts";
import { sha256 } from "#lib/crypto.ts";
import { type Client, inserter } from "./bulk.ts";
import type { House } from "./house.ts";
import { fullName, passage } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Article } from "./stories.ts";
import { opinions } from "./words.ts";

interface Above {
  readonly id: string;
  readonly threadPath: string;
  readonly depth: number;
  readonly at: number;
}

/** Held ones wait in the queue, removed ones have been there. */
type State = "public" | "held" | "removed";

function stateOf(random: Random): State {
  const luck = random.fraction();
  if (luck < 0.02) return "held";
  return luck < 0.04 ? "removed" : "public";
}

function authorOf(house: House, random: Random) {
  const device = random.below(house.members.length * 4);
  if (random.chance(0.2)) return { personId: random.pick(house.members).id };
  const guestName = fullName(random);
  const guestEmail = random.chance(0.5) ? `${guestName.toLowerCase().replace(" ", ".")}@example.net` : null;
  return { guestName, guestEmail, deviceHash: sha256(`device ${device}`) };
}

interface Place {
  readonly article: Article;
  /** The comments that can be answered. */
  readonly answerable: Above[];
  readonly at: number;
}

function rowOf({ article, answerable, at }: Place, state: State, house: House, random: Random) {
  const parent = answerable.length > 0 && random.chance(0.45) ? random.pick(answerable) : undefined;
  const id = random.id(at);
  const body = passage(opinions, random.between(1, 4), random);
  const time = new Date(at);
  return {
    ...{ id, articleId: article.id, parentId: parent?.id ?? null },
    ...{ threadPath: pathUnder(parent, id), depth: parent ? parent.depth + 1 : 0 },
    ...{
      body,
      bodyHash: sha256(body.toLowerCase()),
      subnet: `10.${random.below(250)}.${random.below(250)}.0/24`,
    },
    ...authorOf(house, random),
    createdAt: time,
    heldBy: state === "held" ? "first-comment" : null,
    publishedAt: state === "held" ? null : time,
    publishedById: random.chance(0.1) && state !== "held" ? random.pick(house.staff).id : null,
    removedAt: state === "removed" ? new Date(at + 3_600_000) : null,
    removedById: state === "removed" ? random.pick(house.staff).id : null,
  };
}

/** Writes `count` comments under each article; under `whole` ones, readers see every one. */
export function* fillComments(
  client: Client,
  { house, random, at }: { house: House; random: Random; at: number },
  discussions: Iterable<{ article: Article; count: number; whole: boolean }>,
) {
  const [addComment, addEvent] = [inserter(client, comments), inserter(client, events)];
  for (const { article, count, whole } of discussions) {
    const answerable: Above[] = [];
    const span = Math.min(5 * 86_400_000, at - article.publishedAt - 60_000);
    for (let i = 1; i <= count; i++) {
      const time = article.publishedAt + Math.floor((span * i) / (count + 1));
      const state = whole ? "public" : stateOf(random);
      const row = rowOf({ article, answerable, at: time }, state, house, random);
      addComment(row);
      if (state === "public") answerable.push({ ...row, at: time });
      const type = row.heldBy === null ? "comment.published" : "comment.held";
      const data = {
        articleId: article.id,
        articlePath: article.path,
        ...(row.heldBy && { heldBy: row.heldBy }),
      };
      const actorId = "personId" in row ? row.personId : null;
      addEvent({ id: random.id(time), at: row.createdAt, type, actorId, subject: row.id, data });
      yield row.id;
    }
  }
}
