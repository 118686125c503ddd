import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Plugin, ResolvedConfig } from "vite";

const WORKER_FILE = "service-worker.js";

/**
 * Tells the service worker which files make up this build, by filling in the two names it declares.
 * The version is a digest of the contents, so a rebuild without changes makes no visitor download anything.
 */
export function offlineFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "shizha-offline-files",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== "chunk") throw new Error(`the build has no ${WORKER_FILE}`);

        const files: string[] = [];
        const digest = createHash("sha256");
        for (const name of Object.keys(bundle).sort()) {
          const output = bundle[name];
          if (output === undefined || name === WORKER_FILE) continue;
          files.push(name);
          digest.update(name).update(output.type === "chunk" ? output.code : output.source);
        }
        for (const name of (await readdir(config.publicDir)).sort()) {
          files.push(name);
          digest.update(name).update(await readFile(join(config.publicDir, name)));
        }

        worker.code = worker.code
          .replaceAll("__OFFLINE_FILES__", JSON.stringify(files))
          .replaceAll("__OFFLINE_VERSION__", JSON.stringify(digest.digest("hex").slice(0, 16)));
      },
    },
  };
}
