/** The pages of tests/places/npm/software, built for production as a site would and served from a folder of their own. */
import { readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, preview } from "vite";

const SOFTWARE = fileURLToPath(new URL("../npm/software/", import.meta.url));
const HOST = "127.0.0.1";

const entries = Object.fromEntries(
  readdirSync(SOFTWARE, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/index.html"))
    .map((path) => [path.replace("/index.html", ""), join(SOFTWARE, path)]),
);

export interface Pages {
  /** Where they are; no slash at the end. */
  origin: string;
  /** Puts up a page that is not built; its address. */
  put: (name: string, html: string) => Promise<string>;
  stop: () => Promise<void>;
}

export async function servePages(): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), "shizha-places-"));
  const shared = { configFile: false, root: SOFTWARE, logLevel: "error", appType: "mpa" } as const;
  await build({
    ...shared,
    define: {
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: { ...entries, "react-document": join(SOFTWARE, "react-document/main.tsx") },
        output: {
          // Its page comes from the test, which must know the script's name.
          entryFileNames: ({ name }) => (name === "react-document" ? "[name].js" : "assets/[name]-[hash].js"),
        },
      },
    },
  });
  const server = await preview({
    ...shared,
    preview: { host: HOST, port: 0 },
    build: { outDir: folder },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  const origin = `http://${HOST}:${port}`;
  return {
    origin,
    put: async (name, html) => {
      await writeFile(join(folder, name), html);
      return `${origin}/${name}`;
    },
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
