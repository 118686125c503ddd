import type { Risk } from "@engine";

/** From least to most. */
const RISKS: Risk[] = ["none", "suspicious", "dangerous"];

export function rankOf(risk: Risk): number {
  return RISKS.indexOf(risk);
}
