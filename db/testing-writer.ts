// A second process for the tests: writes some tags to a file, one transaction each.
import { Database } from "./database.ts";
import { sqliteDriver } from "./sqlite.ts";
import { tags } from "./tables.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const db = new Database(sqliteDriver(file));
const write = (i: number) =>
  db.transaction(async (tx) => {
    await tx.insert(tags).values({ slug: `${name}-${i}`, name });
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
await Promise.all(Array.from({ length: Number(count) }, (_, i) => write(i)));
await db.driver.close();
