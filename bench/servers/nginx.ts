import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { statusOf } from "#bench/load/ask.ts";
import { programAt } from "#bench/machine.ts";
import type { Page } from "#bench/pages.ts";
import { Problem } from "#bench/problem.ts";
import { freePort } from "#lib/free-port.ts";
import { isRunning, type Server, serverOf, start } from "./child.ts";

interface NginxSettings {
  readonly folder: string;
  readonly workers: number;
  /** It keeps files open: faster than it is as installed, and late to notice a change. */
  readonly keepsFilesOpen?: boolean;
  /** What it serves: the bytes that ours served, under the same headers. */
  readonly pages: readonly Page[];
}

function configuration({ folder, workers, pages, keepsFilesOpen }: NginxSettings, port: number): string {
  const places = pages.map(({ path, type, head }, i) => {
    const lines = head.map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`);
    return `location = ${path} { default_type "${type}"; ${lines.join(" ")} try_files /${i} =404; }`;
  });
  // Workers of a server that root starts are somebody else, who may not read the scratch folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}worker_processes ${workers};
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  gzip_static on;
  open_file_cache ${keepsFilesOpen ? "max=100" : "off"};
  client_body_temp_path ${folder}/temp;
  proxy_temp_path ${folder}/temp;
  fastcgi_temp_path ${folder}/temp;
  uwsgi_temp_path ${folder}/temp;
  scgi_temp_path ${folder}/temp;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    ${places.join("\n    ")}
  }
}
`;
}

/** nginx with a configuration of its own, serving these pages as compressed files. */
export async function startNginx(settings: NginxSettings): Promise<Server> {
  const { folder, pages } = settings;
  const port = await freePort();
  mkdirSync(join(folder, "pages"));
  pages.forEach(({ body, isGzipped }, i) => {
    const plain = join(folder, "pages", String(i));
    writeFileSync(plain, isGzipped ? gunzipSync(body) : body);
    if (isGzipped) writeFileSync(`${plain}.gz`, body);
  });
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(settings, port));
  const { child, output } = start(programAt("nginx"), ["-p", folder, "-c", file]);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await delay(20)) {
    if (!isRunning(child)) throw new Problem(`nginx did not start:\n${output()}`);
    if ((await statusOf(port, pages[0]?.path ?? "/")) === 200) return serverOf(child, port);
  }
  throw new Problem(`nginx does not serve what it was given:\n${output()}`);
}
