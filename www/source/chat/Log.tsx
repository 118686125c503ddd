import type { Report } from "@engine";
import { useEffect, useRef } from "preact/hooks";

import type { Conversation } from "../conversations";
import { usePreferences } from "../preferences/context";
import type { LoggedMessage } from "./playback";

interface Props {
  messages: readonly LoggedMessage[];
  conversation: Conversation | null;
  /** One for each message, as far as known. */
  reports: readonly Report[];
}

/**
 * The messages, as any web chat has them: elements appended to a scrolling box. The verdict never adds text in here, only a
 * coloured edge, so that an extension reads what was said and nothing else.
 */
export function Log({ messages, conversation, reports }: Props) {
  const { preferences, messages: words } = usePreferences();
  const box = useRef<HTMLDivElement>(null);
  const sender = conversation?.sender ?? words.chat.asThem;
  const clock = new Intl.DateTimeFormat(preferences.language, { hour: "2-digit", minute: "2-digit" });

  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [messages.length]);

  return (
    <div class="log" role="log" aria-label={words.chat.log} tabIndex={0} ref={box}>
      {messages.length === 0 && (
        <div class="log-empty">
          <p>{words.chat.emptyTitle}</p>
          <p>{words.chat.emptyText}</p>
        </div>
      )}
      {messages.map((message, index) => {
        const name = message.from === "me" ? words.chat.me : sender;
        const language = conversation?.language ?? preferences.language;
        return (
          <article key={message.key} class="message" data-from={message.from} data-risk={reports[index]?.risk}>
            <span class="avatar" aria-hidden="true">
              {String.fromCodePoint(name.codePointAt(0) ?? 0x20)}
            </span>
            <div class="message-body">
              <p class="message-head">
                <span>{name}</span>{" "}
                <time dateTime={new Date(message.time).toISOString()}>{clock.format(message.time)}</time>
              </p>
              <p class="bubble" lang={language}>
                {message.text}
              </p>
            </div>
          </article>
        );
      })}
    </div>
  );
}
