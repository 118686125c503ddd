/**
 * The one engine of the whole browser.
 *
 * It lives here because a page's content security policy also governs
 * WebAssembly in content scripts, and because one instance for all tabs keeps
 * memory flat.
 */
import { Engine, initSync, type Catalog, type Input, type Language, type Report, type ScanOptions } from "@engine";
import { browser } from "wxt/browser";

/** Instances in one life of the background. A fault that comes back more often is the engine's own. */
const MAX_INSTANCES = 4;

let loading: Promise<Engine> | undefined;
let instances = 0;
let failed = false;

async function load(): Promise<Engine> {
  instances += 1;
  initSync({ module: await WebAssembly.compileStreaming(fetch(browser.runtime.getURL("/shizha_bg.wasm"))) });
  return new Engine();
}

/**
 * The engine, loaded at first use. That it does not load is final for this life
 * of the background: the next start of the worker tries again.
 */
async function engine(): Promise<Engine> {
  if (loading === undefined) {
    loading = load();
    loading.catch((error: unknown) => {
      failed = true;
      console.error("The engine did not load:", error);
    });
  }
  return loading;
}

/**
 * An instance that trapped or ran out of stack has undefined state and must not
 * be asked again. What the engine itself refuses it says by a plain `Error`.
 */
function retireIfTrapped(instance: Engine, error: unknown): void {
  if (error instanceof Error && error.constructor === Error) return;
  console.error("The engine stopped:", error);
  try {
    // Else its memory would be freed later, in the next instance.
    instance.free();
  } catch {
    // It is past freeing.
  }
  failed = instances >= MAX_INSTANCES;
  loading = failed ? Promise.reject(new Error("The engine stopped too often")) : undefined;
  loading?.catch(() => undefined);
}

/** Starts to load the engine, for a text that is on its way. */
export function prepare(): void {
  // Whoever needs it is told that it did not load.
  engine().catch(() => undefined);
}

/** True if nothing can be checked until the background starts again. */
export function hasFailed(): boolean {
  return failed;
}

/** Reports on `inputs`; same order and length. Rejects if there is no engine. */
export async function scan(inputs: Input[], options: ScanOptions): Promise<Report[]> {
  const ready = await engine();
  try {
    return ready.scan(inputs, options);
  } catch (error) {
    retireIfTrapped(ready, error);
    throw error;
  }
}

/** Scam types and regions in a language, or null if there is no engine. */
export async function catalog(language: Language): Promise<Catalog | null> {
  const ready = await engine().catch(() => null);
  try {
    return ready?.catalog(language) ?? null;
  } catch (error) {
    if (ready !== null) retireIfTrapped(ready, error);
    return null;
  }
}
