/**
 * The one engine of the whole browser.
 *
 * It lives here because a page's content security policy also governs
 * WebAssembly in content scripts, and because one instance for all tabs keeps
 * memory flat.
 */
import init, { Engine, type Catalog, type Input, type Language, type Report, type ScanOptions } from "@engine";
import { browser } from "wxt/browser";

let loading: Promise<Engine> | undefined;
let failed = false;

async function load(): Promise<Engine> {
  await init({ module_or_path: fetch(browser.runtime.getURL("/shizha_bg.wasm")) });
  return new Engine();
}

/**
 * The engine, loaded at first use. A failure is final for this life of the
 * background: the next start of the worker tries again.
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

/** A trapped instance has undefined state and must not be asked again. */
function retireIfTrapped(error: unknown): void {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  console.error("The engine stopped:", error);
  failed = true;
  loading = Promise.reject(error);
  loading.catch(() => undefined);
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
    retireIfTrapped(error);
    throw error;
  }
}

/** Scam types and regions in a language, or null if there is no engine. */
export async function catalog(language: Language): Promise<Catalog | null> {
  try {
    return (await engine()).catalog(language);
  } catch (error) {
    retireIfTrapped(error);
    return null;
  }
}
