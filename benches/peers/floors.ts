/** What it costs merely to bring a text into linear memory: nothing that scans in wasm is faster than the first of these. */
import type { Contender } from "./rounds.ts";

interface Copier {
  memory: WebAssembly.Memory;
  /** Copies the text's UTF-16 code units to the start of the memory, and gives their number. */
  copy: (text: string) => number;
}

/** The module of `copy.wat` where the engine gives it JavaScript's string functions as instructions; else nothing. */
async function copier(bytes: BufferSource): Promise<Copier | undefined> {
  const compile = WebAssembly.compile as (bytes: BufferSource, options: object) => Promise<WebAssembly.Module>;
  const module = await compile(bytes, { builtins: ["js-string"] });
  // Without them the imports are still asked for.
  if (WebAssembly.Module.imports(module).length > 0) return undefined;
  const { exports } = await WebAssembly.instantiate(module, {});
  return exports as unknown as Copier;
}

export async function floors(text: string, copyModule: BufferSource): Promise<Contender[]> {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(text.length * 3);
  const units = new Uint16Array(text.length);
  const all: Contender[] = [
    {
      name: "copy: TextEncoder",
      call: () => encoder.encodeInto(text, bytes),
    },
    {
      name: "copy: charCodeAt",
      call: () => {
        for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
      },
    },
  ];
  const built = await copier(copyModule);
  if (!built) return all;
  const missing = text.length * 2 - built.memory.buffer.byteLength;
  if (missing > 0) built.memory.grow(Math.ceil(missing / 65_536));
  return [{ name: "copy: string builtins", call: () => built.copy(text) }, ...all];
}
