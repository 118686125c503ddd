/** The engine for browsers and bundlers: ready as soon as it is imported. */
import init, { Engine } from "./shizha.js";

await init({ module_or_path: new URL("./shizha_bg.wasm", import.meta.url) });

export { Engine };
