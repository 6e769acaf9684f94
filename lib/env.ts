import { isAbsolute, resolve } from "node:path";
import { z } from "zod";

/** A value of the environment that we cannot run with; its message is the one line an operator reads. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

const optional = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : text))
  .optional();

function wholeNumber(name: string, min: number, max: number, fallback: number) {
  const error = `${name} must be a whole number from ${min} to ${max}`;
  return optional
    .transform((text) => (text === undefined ? fallback : Number(text)))
    .pipe(z.int({ error }).min(min, { error }).max(max, { error }));
}

function address(name: string, protocols: readonly string[], example: string) {
  const error = `${name} must be an address such as ${example}`;
  const known = (text: string) => protocols.includes(URL.parse(text)?.protocol ?? "");
  return optional.refine((text) => text === undefined || known(text), { error });
}

const siteUrl = address("SITE_URL", ["http:", "https:"], "https://example.org").refine(
  (text) => text === undefined || URL.parse(text)?.pathname === "/",
  { error: "SITE_URL must name the front page of a host, without a path, such as https://example.org" },
);

const token = optional.refine((text) => text === undefined || /^[!-~]{16,}$/.test(text), {
  error: "METRICS_TOKEN must be at least 16 characters, without spaces, such as openssl rand -hex 32 prints",
});

const mailFrom = optional
  .transform((text) => (text === undefined ? undefined : mailbox(text)))
  .refine((box) => box !== null, {
    error: "MAIL_FROM must be an address such as Masthead <news@example.org>",
  });

/** `news@example.org`, or a name before it in angles; null for what is neither. */
function mailbox(text: string): { name: string; address: string } | null {
  const shape = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<)?([^\s<>@"(),:;]+@[^\s<>@"(),:;]+?)>?$/u;
  const [, name = "", address = ""] = shape.exec(text) ?? [];
  return address === "" || text.includes("<") !== text.endsWith(">") ? null : { name, address };
}

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const variables = z.object({
  PORT: wholeNumber("PORT", 0, 65535, 3000),
  HOST: optional.transform((text) => text ?? "127.0.0.1"),
  DATA_DIR: optional.transform((text) => text ?? "data"),
  SITE_URL: siteUrl,
  DATABASE_URL: address(
    "DATABASE_URL",
    ["postgres:", "postgresql:"],
    "postgres://user:password@127.0.0.1/masthead",
  ),
  SMTP_URL: address("SMTP_URL", ["smtp:", "smtps:"], "smtp://user:password@mail.example.org:587"),
  MAIL_FROM: mailFrom,
  WEB_CONCURRENCY: wholeNumber("WEB_CONCURRENCY", 1, 64, 1),
  PAGE_MEMORY: wholeNumber("PAGE_MEMORY", 0, 65_536, 64),
  TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", 0, 10, 0),
  LOG_LEVEL: optional.pipe(
    z.enum(levels, { error: `LOG_LEVEL must be one of ${levels.join(", ")}` }).optional(),
  ),
  METRICS_TOKEN: token,
  NODE_ENV: optional,
});

/** Reads the variables; throws a ConfigurationError with one line for the first one that cannot be used. */
export function readEnv(source: Record<string, string | undefined>) {
  const parsed = variables.safeParse(source);
  if (!parsed.success) {
    throw new ConfigurationError(`${parsed.error.issues[0]?.message}. See .env.example.`);
  }
  const v = parsed.data;
  if ((v.SMTP_URL === undefined) !== (v.MAIL_FROM === undefined)) {
    const [is, missing] = v.SMTP_URL === undefined ? ["MAIL_FROM", "SMTP_URL"] : ["SMTP_URL", "MAIL_FROM"];
    throw new ConfigurationError(`${is} is set and ${missing} is not: mail needs both. See .env.example.`);
  }
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir: isAbsolute(v.DATA_DIR) ? v.DATA_DIR : resolve(process.cwd(), v.DATA_DIR),
    siteUrl: v.SITE_URL === undefined ? undefined : new URL(v.SITE_URL).origin,
    databaseUrl: v.DATABASE_URL,
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM ?? undefined,
    webConcurrency: v.WEB_CONCURRENCY,
    pageMemory: v.PAGE_MEMORY,
    trustedProxies: v.TRUSTED_PROXIES,
    logLevel: v.LOG_LEVEL ?? "info",
    metricsToken: v.METRICS_TOKEN,
    production: v.NODE_ENV === "production",
  };
}

let read: ReturnType<typeof readEnv> | undefined;

/** The configuration of this process, read once. */
export function env(): ReturnType<typeof readEnv> {
  read ??= readEnv(process.env);
  return read;
}

/** next-auth takes its address from the environment alone, and names its cookies after the scheme. */
export function exportNextAuthUrl(url: string): void {
  process.env.NEXTAUTH_URL = url;
}
