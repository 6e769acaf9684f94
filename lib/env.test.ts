import { isAbsolute } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigurationError, readEnv } from "./env.ts";

test("nothing needs to be set", () => {
  const env = readEnv({});
  expect(env).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    webConcurrency: 1,
    trustedProxies: 0,
    logLevel: "info",
  });
  expect(env.databaseUrl).toBeUndefined();
  expect(isAbsolute(env.dataDir)).toBe(true);
});

test("an empty value is as good as none", () => {
  expect(readEnv({ PORT: "", SITE_URL: " ", DATABASE_URL: "" })).toEqual(readEnv({}));
});

test("the address of the site is an origin", () => {
  expect(readEnv({ SITE_URL: "https://Example.org/" }).siteUrl).toBe("https://example.org");
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["SITE_URL", "example.org"],
  ["SITE_URL", "ftp://example.org"],
  ["SITE_URL", "https://example.org/blog"],
  ["DATABASE_URL", "mysql://localhost/masthead"],
  ["SMTP_URL", "mail.example.org"],
  ["MAIL_FROM", "Masthead"],
  ["MAIL_FROM", "Masthead <news@example.org"],
  ["MAIL_FROM", "news@example.org, other@example.org"],
  ["WEB_CONCURRENCY", "0"],
  ["WEB_CONCURRENCY", "1.5"],
  ["TRUSTED_PROXIES", "many"],
  ["LOG_LEVEL", "loud"],
  ["METRICS_TOKEN", "too-short"],
  ["METRICS_TOKEN", "long enough, but with spaces"],
])("%s=%s is refused in one line that names it", (name, value) => {
  const reading = () => readEnv({ [name]: value });
  expect(reading).toThrow(ConfigurationError);
  expect(reading).toThrow(new RegExp(`^${name} must [^\\n]+See \\.env\\.example\\.$`));
});

test.each([
  ["news@example.org", { name: "", address: "news@example.org" }],
  ["Masthead <news@example.org>", { name: "Masthead", address: "news@example.org" }],
  ['"The Lantern, daily" <news@example.org>', { name: "The Lantern, daily", address: "news@example.org" }],
])("mail from %s", (text, mailbox) => {
  expect(readEnv({ MAIL_FROM: text, SMTP_URL: "smtp://127.0.0.1" }).mailFrom).toEqual(mailbox);
});

test.each([{ MAIL_FROM: "news@example.org" }, { SMTP_URL: "smtp://127.0.0.1" }])(
  "mail needs both of its settings: %o is refused in one line",
  (source) => {
    expect(() => readEnv(source)).toThrow(/^(MAIL_FROM|SMTP_URL) is set and [^\n]+See \.env\.example\.$/);
  },
);

test("whatever the environment holds is read or refused plainly", () => {
  const names = [
    "PORT",
    "HOST",
    "DATA_DIR",
    "SITE_URL",
    "DATABASE_URL",
    "SMTP_URL",
    "MAIL_FROM",
    "LOG_LEVEL",
  ];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (source) => {
      try {
        readEnv(source);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
      }
    }),
  );
});
