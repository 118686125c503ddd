/**
 * The engine, off the page's thread, so that typing never waits for a scan. Holds one instance for its lifetime.
 * If the engine cannot start, every request is answered with the reason instead of being left to hang.
 */
import init, { Engine } from "@engine";
import wasmAddress from "@engine-wasm?url";

import type { Answer, Calls, CallName, Request } from "./protocol";

const starting: Promise<Engine> = init({ module_or_path: wasmAddress }).then(() => new Engine());

function run(engine: Engine, request: Request): Calls[CallName]["answer"] {
  switch (request.call) {
    case "scan":
      return engine.scan(request.inputs, request.options);
    case "catalog":
      return engine.catalog(request.language);
  }
}

async function answer(request: Request): Promise<Answer> {
  try {
    return { id: request.id, ok: true, value: run(await starting, request) };
  } catch (error) {
    return { id: request.id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", (event: MessageEvent<Request>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply);
  });
});
