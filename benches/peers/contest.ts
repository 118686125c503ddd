/** What runs in each browser and in Node: everything that is compared, on the same texts. */
import type * as Engine from "../../target/pkg/shizha.js";
import { floors } from "./floors.ts";
import { fault, isWhole, peers, type Matcher, type Peer } from "./matchers.ts";
import { compare, summary, type Contender, type Limits, type Outcome } from "./rounds.ts";

/** Where the files are: on a server, or on the disk. */
export interface Source {
  read: (file: string) => Promise<ArrayBuffer>;
  /** A fresh instance of a module each time. */
  load: (file: string) => Promise<unknown>;
}

export interface Text {
  file: string;
  phrases: number;
  size: string;
  kind: string;
}

export interface Group {
  name: string;
  outcomes: Outcome[];
}

export interface Contest {
  groups: Group[];
  /** Who was left out, and why. */
  dropped: string[];
}

const ENGINE = "pkg/shizha";
const OWN = "bench/matcher/matcher";

type EngineModule = typeof Engine;
/** What is used of `matcher.rs`, whose own types are there only once it was built. */
interface OwnModule {
  initSync: (options: { module: WebAssembly.Module }) => unknown;
  Matcher: new (phrases: string[]) => { find: (text: string) => Uint32Array; phrase: (number: number) => string };
}

async function start<M extends { initSync: (options: { module: WebAssembly.Module }) => unknown }>(
  source: Source,
  name: string,
  module: WebAssembly.Module,
): Promise<M> {
  const loaded = (await source.load(`${name}.js`)) as M;
  loaded.initSync({ module });
  return loaded;
}

const SHORT = "您好，这里是公安局，您涉嫌洗钱，请立即把资金转到安全账户。";

/** The engine's start, in parts. Each round has an instance of its own, so there are few of them. */
async function starts(source: Source, limits: Limits): Promise<Group> {
  const bytes = await source.read(`${ENGINE}_bg.wasm`);
  const module = await WebAssembly.compile(bytes);
  const parts: Record<string, number[]> = {
    compile: [],
    instantiate: [],
    "new Engine": [],
    "first scan": [],
    "second scan": [],
  };
  for (let round = 0; round < Math.min(limits.rounds, 11); round += 1) {
    const loaded = (await source.load(`${ENGINE}.js`)) as EngineModule;
    const marks = [performance.now()];
    const mark = () => marks.push(performance.now());
    await WebAssembly.compile(bytes);
    mark();
    loaded.initSync({ module });
    mark();
    const engine = new loaded.Engine();
    mark();
    engine.scan([SHORT], undefined);
    mark();
    engine.scan([SHORT], undefined);
    mark();
    Object.values(parts).forEach((took, at) => took.push(((marks[at + 1] ?? NaN) - (marks[at] ?? NaN)) * 1000));
  }
  const outcomes = Object.entries(parts).map(([name, took]) => summary(name, undefined, took));
  return { name: "start", outcomes };
}

const decode = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

function asPeer(own: OwnModule): Peer {
  return {
    name: "shizha, matching",
    build: (phrases) => {
      const matcher = new own.Matcher([...phrases]);
      const find = (text: string) => matcher.find(text);
      const matches = (text: string) => {
        const found = find(text);
        return Array.from({ length: found.length / 3 }, (_, at) => ({
          start: found[at * 3] ?? NaN,
          phrase: matcher.phrase(found[at * 3 + 2] ?? 0),
        }));
      };
      return { find, matches };
    },
  };
}

/** Runs everything on the texts of the index, or those of them that `wanted` is true for. */
export async function contest(source: Source, texts: readonly Text[], limits: Limits): Promise<Contest> {
  const own = await start<OwnModule>(source, OWN, await WebAssembly.compile(await source.read(`${OWN}_bg.wasm`)));
  const module = await WebAssembly.compile(await source.read(`${ENGINE}_bg.wasm`));
  const engine = new (await start<EngineModule>(source, ENGINE, module)).Engine();
  const copyModule = await source.read("bench/copy.wasm");
  const dropped: string[] = [];
  const all = [asPeer(own), ...peers].filter(({ name, build, excuse }) => {
    const wrong = excuse === undefined ? fault(build) : undefined;
    if (wrong !== undefined) dropped.push(`${name}: ${wrong}`);
    return wrong === undefined;
  });
  const groups = [await starts(source, limits)];
  for (const count of new Set(texts.map(({ phrases }) => phrases))) {
    const phrases = JSON.parse(decode(await source.read(`bench/inputs/${count}.json`))) as string[];
    const built: { name: string; matcher: Matcher }[] = all
      .filter(({ most = Infinity }) => count <= most)
      .map(({ name, build }) => ({ name, matcher: build(phrases) }));
    for (const { file, size, kind } of texts.filter((text) => text.phrases === count)) {
      const text = decode(await source.read(`bench/inputs/${file}`));
      const matching: Contender[] = built.map(({ name, matcher }) => ({
        name,
        call: () => matcher.find(text),
        found: () => matcher.matches(text).filter((match) => isWhole(text, match)).length,
      }));
      const scan: Contender = { name: "shizha, full scan", call: () => engine.scan([text], undefined) };
      const contenders = [...(await floors(text, copyModule)), ...matching, scan];
      groups.push({ name: `${count} phrases, ${size}, ${kind}`, outcomes: compare(contenders, limits) });
    }
  }
  return { groups, dropped };
}
