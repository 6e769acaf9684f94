import { expect } from "@playwright/test";
import { ask } from "#e2e/http.ts";
import { test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { accepted } from "#features/articles/testing.ts";

// The verbs run in the process of this test, the pages come from the memory of another one: the server.
test("what another process has published or taken away shows in the very next answer", async ({
  site,
  cast,
}) => {
  for (let i = 0; i < 15; i++) {
    for (const path of ["/", "/culture"]) await ask(site, path);
    const story = await aStory(cast.author);
    for (const path of ["/", "/culture", story.path]) {
      const { text } = await ask(site, path);
      expect(text, `${path} after publication ${i}`).toContain(story.headline);
    }
    accepted(await retireArticle(cast.author, { id: story.id }));
    expect((await ask(site, story.path)).status).toBe(410);
    for (const path of ["/", "/culture"]) expect((await ask(site, path)).text).not.toContain(story.headline);
  }
});
