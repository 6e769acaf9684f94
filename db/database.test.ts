import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "./connection.ts";
import { people, tags } from "./tables.ts";
import { useTestDatabase } from "./testing.ts";

useTestDatabase();

const tag = (slug: string) => ({ slug, name: slug });

async function slugs(): Promise<string[]> {
  const rows = await database().read.select({ slug: tags.slug }).from(tags).orderBy(tags.slug);
  return rows.map((row) => row.slug);
}

describe("a transaction", () => {
  test("keeps its kinds of values", async () => {
    const [made] = await database().transaction((tx) =>
      tx
        .insert(people)
        .values({ email: "asa@example.org", name: "Åsa", slug: "asa", role: "author" })
        .returning(),
    );
    expect(made?.createdAt).toBeInstanceOf(Date);
    expect(made?.removedAt).toBeNull();
    const [read] = await database().read.select().from(people).where(eq(people.slug, "asa"));
    expect(read).toEqual(made);
  });

  test("is undone as a whole, and nobody else ever sees a part of it", async () => {
    let seenOutside: string[] = ["not looked"];
    const outside = pause(15).then(async () => {
      seenOutside = await slugs();
    });
    const failing = database().transaction(async (tx) => {
      await tx.insert(tags).values(tag("rain"));
      await pause(40);
      expect(await slugs()).toEqual(["rain"]);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await outside;
    expect(seenOutside).toEqual([]);
    expect(await slugs()).toEqual([]);
  });

  test("inside another is a savepoint: undone alone, and its effects with it", async () => {
    const effects: string[] = [];
    await database().transaction(async (tx) => {
      await tx.insert(tags).values(tag("kept"));
      database().afterCommit(() => effects.push("outer"));
      const inner = database().transaction(async (point) => {
        await point.insert(tags).values(tag("undone"));
        database().afterCommit(() => effects.push("inner"));
        throw new Error("only this");
      });
      await expect(inner).rejects.toThrow("only this");
      expect(effects).toEqual([]);
    });
    await pause(1);
    expect(effects).toEqual(["outer"]);
    expect(await slugs()).toEqual(["kept"]);
  });

  test("runs no effect if it does not commit", async () => {
    const effects: string[] = [];
    const failing = database().transaction(async () => {
      database().afterCommit(() => effects.push("never"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await pause(1);
    expect(effects).toEqual([]);
  });

  test("refuses a write that was built but never awaited", async () => {
    const forgetful = database().transaction(async (tx) => {
      await tx.insert(tags).values(tag("kept"));
      void tx.delete(tags);
    });
    await expect(forgetful).rejects.toThrow("1 write(s) were built but never awaited");
    expect(await slugs()).toEqual([]);
  });

  test("cannot be written to after its end", async () => {
    let late: Promise<unknown> = Promise.resolve();
    await database().transaction(async (tx) => {
      late = pause(20).then(() => tx.insert(tags).values(tag("late")));
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow();
    expect(await slugs()).toEqual([]);
  });

  test("loses no update when many read and then write the same row", async () => {
    await database().transaction((tx) => tx.insert(tags).values(tag("counter")));
    const raise = () =>
      database().transaction(
        async (tx) => {
          const [row] = await tx.select({ name: tags.name }).from(tags).where(eq(tags.slug, "counter"));
          await pause(0);
          await tx
            .update(tags)
            .set({ name: `${row?.name ?? ""}x` })
            .where(eq(tags.slug, "counter"));
        },
        { retries: 100 },
      );
    await Promise.all(Array.from({ length: 30 }, raise));
    const [row] = await database().read.select({ name: tags.name }).from(tags);
    expect(row?.name).toBe(`counter${"x".repeat(30)}`);
  });
});

describe("a clash with a unique rule", () => {
  const clash = () => database().transaction((tx) => tx.insert(tags).values(tag("rain")));

  test("is recognised by its table", async () => {
    await clash();
    const error: unknown = await clash().catch((caught: unknown) => caught);
    expect(database().uniqueClash(error)).toBe("tags");
    expect(database().uniqueClash(new Error("another"))).toBeUndefined();
  });

  test("inside a savepoint leaves the outer transaction able to go on", async () => {
    await clash();
    await database().transaction(async (tx) => {
      await clash().catch(() => undefined);
      await tx.insert(tags).values(tag("after"));
    });
    expect(await slugs()).toEqual(["after", "rain"]);
  });
});
