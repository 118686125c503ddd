/** What is in the chat and what comes next, as plain data: timers and drawing live elsewhere. */
import type { Conversation, Line, Speaker } from "../conversations";

export const SPEEDS = [0.5, 1, 2, 4] as const;

export interface LoggedMessage extends Line {
  /** Counts up for the whole visit: the page keeps each message's element, and a new conversation gets new ones. */
  key: number;
  /** Milliseconds since 1970. */
  time: number;
}

export interface Playback {
  conversation: Conversation | null;
  /** How many of the conversation's messages have been said. */
  said: number;
  playing: boolean;
  log: LoggedMessage[];
  nextKey: number;
}

export type Action =
  | { type: "choose"; conversation: Conversation }
  | { type: "next"; time: number }
  | { type: "all"; time: number }
  | { type: "play" }
  | { type: "pause" }
  | { type: "clear" }
  | { type: "say"; from: Speaker; text: string; time: number };

export const SILENCE: Playback = { conversation: null, said: 0, playing: false, log: [], nextKey: 0 };

function append(playback: Playback, lines: readonly Line[], time: number): Playback {
  const added = lines.map(({ from, text }, index) => ({ from, text, time, key: playback.nextKey + index }));
  return { ...playback, log: [...playback.log, ...added], nextKey: playback.nextKey + added.length };
}

/** Messages still to come. */
export function remaining(playback: Playback): readonly Line[] {
  return playback.conversation?.messages.slice(playback.said) ?? [];
}

function advance(playback: Playback, lines: readonly Line[], time: number): Playback {
  const next = { ...append(playback, lines, time), said: playback.said + lines.length };
  return { ...next, playing: next.playing && remaining(next).length > 0 };
}

export function step(playback: Playback, action: Action): Playback {
  switch (action.type) {
    case "choose":
      return { ...SILENCE, conversation: action.conversation, playing: true, nextKey: playback.nextKey };
    case "next":
      return advance(playback, remaining(playback).slice(0, 1), action.time);
    case "all":
      return advance(playback, remaining(playback), action.time);
    case "play":
      return { ...playback, playing: remaining(playback).length > 0 };
    case "pause":
      return { ...playback, playing: false };
    case "clear":
      return { ...SILENCE, nextKey: playback.nextKey };
    case "say":
      return append(playback, [{ from: action.from, text: action.text }], action.time);
  }
}

const SHORTEST_PAUSE = 700;
const PAUSE_PER_CHARACTER = 30;
const LONGEST_PAUSE = 3200;

/** Milliseconds before a message appears: about the time it takes to read the one before and type this one, cut short. */
export function pauseBefore(line: Line, speed: number): number {
  return Math.min(SHORTEST_PAUSE + line.text.length * PAUSE_PER_CHARACTER, LONGEST_PAUSE) / speed;
}
