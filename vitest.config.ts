import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: [
      "{app,bench,cli,components,db,features,lib,reader,scripts,server}/**/*.test.{ts,tsx}",
      "*.test.ts",
    ],
    env: {
      // A time zone that nobody thinks of, 45 minutes off the hour.
      TZ: "Asia/Kathmandu",
      LOG_LEVEL: "silent",
      DATA_DIR: "test-results/data",
      // The database of a real publication is never the one of a test.
      DATABASE_URL: process.env.TEST_DATABASE_URL ?? "",
    },
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/unit.json" },
  },
});
