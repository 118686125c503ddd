/// <reference types="vite/client" />

/** The engine's wasm file as an address; the name stands for a built file, so the bundler's own `*.wasm?url` does not cover it. */
declare module "@engine-wasm?url" {
  const address: string;
  export default address;
}
