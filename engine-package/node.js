/** The engine for Node: ready as soon as it is imported. */
import { readFileSync } from "node:fs";
import { Engine, initSync } from "./shizha.js";

initSync({ module: readFileSync(new URL("./shizha_bg.wasm", import.meta.url)) });

export { Engine };
