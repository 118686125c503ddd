/** The contest in a page: files are beside it on the server. */
import { contest, type Text } from "./contest.ts";
import type { Limits } from "./rounds.ts";

let instance = 0;

async function read(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}

const load = (file: string) => import(/* @vite-ignore */ `/${file}?instance=${(instance += 1)}`);

Object.assign(globalThis, {
  contest: (texts: Text[], limits: Limits) => contest({ read, load }, texts, limits),
});
