/** How an element is laid out, where a browser cannot say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { layoutOf } from "../../extension/content/layout.ts";

test("an element without a style, as on a page that is going away, is not read", (t) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "getComputedStyle");
  Object.defineProperty(globalThis, "getComputedStyle", { configurable: true, value: () => null });
  t.after(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, "getComputedStyle");
    else Object.defineProperty(globalThis, "getComputedStyle", before);
  });
  assert.equal(layoutOf({} as Element).gone, true);
});
