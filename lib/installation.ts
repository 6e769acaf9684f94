/** Where Masthead lies: every command of it begins there (scripts/runtime.mjs), bundled or not. */
export const installation = process.cwd();
