import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readerFolder, serverFolder, staticFolders, takenBuild } from "#scripts/build-folder.mjs";

const build = takenBuild();
const file = pathToFileURL(resolve(serverFolder(build), "main.mjs"));
const main: typeof import("#server/main.ts") = await import(file.href);
await main.start({ scripts: readerFolder(build), staticFolders });
