import { usePreferences } from "../preferences/context";
import { remaining, SPEEDS, type Action, type Playback } from "./playback";

interface Props {
  playback: Playback;
  speed: number;
  onSpeed: (speed: number) => void;
  onAction: (action: Action) => void;
  /** Whether the other side is "writing"; said here rather than in the log, which holds messages only. */
  typing: boolean;
}

/** The head of the chat: who it is with, and how it plays. */
export function PlayerControls({ playback, speed, onSpeed, onAction, typing }: Props) {
  const { messages } = usePreferences();
  const { chat } = messages;
  const { conversation, playing } = playback;
  const left = remaining(playback).length;

  return (
    <div class="chat-head">
      <p class="chat-with">
        <span lang={conversation?.language}>{conversation?.sender ?? chat.title}</span>
        <span class="typing">{typing ? chat.typing : chat.online}</span>
      </p>
      <div class="controls">
        {conversation && left > 0 && (
          <>
            <button
              type="button"
              onClick={() => {
                onAction({ type: playing ? "pause" : "play" });
              }}
            >
              {playing ? chat.pause : chat.play}
            </button>
            <button
              type="button"
              onClick={() => {
                onAction({ type: "all", time: Date.now() });
              }}
            >
              {chat.all}
            </button>
          </>
        )}
        {conversation && left === 0 && (
          <button
            type="button"
            onClick={() => {
              onAction({ type: "choose", conversation });
            }}
          >
            {chat.replay}
          </button>
        )}
        <button
          type="button"
          disabled={playback.log.length === 0 && !conversation}
          onClick={() => {
            onAction({ type: "clear" });
          }}
        >
          {chat.clear}
        </button>
        <label class="field">
          <span class="visually-hidden">{chat.speed}</span>
          <select
            value={String(speed)}
            onChange={(event) => {
              onSpeed(Number(event.currentTarget.value));
            }}
          >
            {SPEEDS.map((factor) => (
              <option key={factor} value={String(factor)}>
                {chat.speeds(factor)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
