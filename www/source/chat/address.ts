/**
 * What the page's address may ask for, so that a script or a link can set up a scene:
 * `?play=task.scam` plays that conversation, `&speed=0` shows it whole, `&bare` leaves the verdict to the extension.
 */
import { conversationOf, type Conversation } from "../conversations";
import { SPEEDS } from "./playback";

export interface Scene {
  conversation: Conversation | null;
  speed: number;
  /** Show every message at once. */
  whole: boolean;
  bare: boolean;
}

export function sceneOf(search: string): Scene {
  const parameters = new URLSearchParams(search);
  const asked = Number.parseFloat(parameters.get("speed") ?? "");
  return {
    conversation: conversationOf(parameters.get("play")),
    speed: SPEEDS.find((speed) => speed === asked) ?? 1,
    whole: asked === 0,
    bare: parameters.has("bare"),
  };
}
