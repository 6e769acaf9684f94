/** The languages of code that are coloured when a story is published; others can be named and stay plain. */
export const codeLanguages = [
  "c",
  "c++",
  "css",
  "diff",
  "go",
  "html",
  "java",
  "javascript",
  "json",
  "python",
  "ruby",
  "rust",
  "shell",
  "sql",
  "toml",
  "tsx",
  "typescript",
  "xml",
  "yaml",
] as const;

export type CodeLanguage = (typeof codeLanguages)[number];
