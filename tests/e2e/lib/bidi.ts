/**
 * WebDriver BiDi commands as plain messages: the tests need parameters that Puppeteer's own interface leaves out, such as
 * closed shadow roots and Firefox's privileged scope.
 */
import type { Browser } from "puppeteer-core";
import * as v from "valibot";

/** The part of Puppeteer's connection that is used here; it is not in its published types. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** A node as BiDi describes it. */
export interface RemoteNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}

/** A tab or a frame. */
export interface Context {
  context: string;
  url: string;
  children: Context[];
}

export interface Target {
  context: string;
  sandbox?: string;
}

const answer = v.variant("type", [
  v.object({ type: v.literal("success"), result: v.unknown() }),
  v.object({ type: v.literal("exception"), exceptionDetails: v.object({ text: v.string() }) }),
]);
const json = v.object({ value: v.optional(v.string()) });

export class Bidi {
  private readonly connection: Connection;

  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<R>(method: string, parameters: object): Promise<R> {
    return (await this.connection.send(method, parameters)).result as R;
  }

  /** All tabs, or one of them, with their frames. */
  async tree(root?: string, scope: "content" | "chrome" = "content"): Promise<Context[]> {
    const parameters = {
      ...(root === undefined ? {} : { root }),
      ...(scope === "chrome" ? { "moz:scope": scope } : {}),
    };
    return (await this.send<{ contexts: Context[] }>("browsingContext.getTree", parameters)).contexts;
  }

  /** The value of an expression, which travels as JSON. `bound` nodes are named `node0`, `node1` in it. */
  async evaluate<R>(target: Target, expression: string, bound: readonly string[] = []): Promise<R> {
    const names = bound.map((_, index) => `node${index}`).join(", ");
    const result = await this.call(target, `async (${names}) => JSON.stringify(await ${expression})`, {
      arguments: bound.map((sharedId) => ({ sharedId })),
    });
    const { value } = v.parse(json, result);
    return (value === undefined ? undefined : JSON.parse(value)) as R;
  }

  /** The document's element with everything under it, closed shadow roots too. */
  async describe(target: Target): Promise<RemoteNode> {
    const serializationOptions = { maxDomDepth: null, includeShadowTree: "all" };
    return (await this.call(target, "() => document.documentElement", { serializationOptions })) as RemoteNode;
  }

  private async call(target: Target, functionDeclaration: string, more: object): Promise<unknown> {
    const parameters = { functionDeclaration, awaitPromise: true, target, ...more };
    const outcome = v.parse(answer, await this.send("script.callFunction", parameters));
    if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }
}
