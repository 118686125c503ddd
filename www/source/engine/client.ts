/** The page's side of the worker: calls as promises, and one way to learn that there is no engine. */
import type { Catalog, Input, Language, Report, ScanOptions } from "@engine";

import type { Answer, CallName, Calls } from "./protocol";

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

export class EngineClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #failure: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<Answer>) => {
      this.#receive(event.data);
    });
    // A worker whose script cannot be loaded or parsed says so only by this event, without any detail in some browsers.
    worker.addEventListener("error", (event) => {
      this.#fail(new Error(event.message || "worker"));
    });
  }

  scan(inputs: Input[], options: ScanOptions): Promise<Report[]> {
    return this.#call("scan", { inputs, options });
  }

  catalog(language: Language): Promise<Catalog> {
    return this.#call("catalog", { language });
  }

  #call<Name extends CallName>(call: Name, request: Calls[Name]["request"]): Promise<Calls[Name]["answer"]> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, ...request });
    });
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    // The protocol pairs each id with its call, which the map of all calls cannot express.
    if (answer.ok) waiting?.resolve(answer.value as never);
    else waiting?.reject(new Error(answer.error));
  }

  #fail(error: Error): void {
    this.#failure = error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

/** One worker for the page, started with the first call. */
let client: EngineClient | null = null;

export function engine(): EngineClient {
  client ??= new EngineClient(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  return client;
}
