/** What the page and the worker say to each other. Each request has one answer with the same id. */
import type { Catalog, Input, Language, Report, ScanOptions } from "@engine";

export interface Calls {
  scan: { request: { inputs: Input[]; options: ScanOptions }; answer: Report[] };
  catalog: { request: { language: Language }; answer: Catalog };
}

export type CallName = keyof Calls;

export type Request = { [Name in CallName]: { id: number; call: Name } & Calls[Name]["request"] }[CallName];

export type Answer =
  { id: number; ok: true; value: Calls[CallName]["answer"] } | { id: number; ok: false; error: string };
