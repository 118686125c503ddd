/** @jsxImportSource react */
import "@chatscope/chat-ui-kit-styles/dist/default/styles.min.css";
import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from "@chatscope/chat-ui-kit-react";
import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { appElement } from "../shared/app-element.ts";
import { Room } from "../shared/room.ts";

const room = new Room();

function ChatPage() {
  const messages = useSyncExternalStore(room.subscribe, () => room.messages);
  return (
    <div style={{ height: 640 }}>
      <MainContainer>
        <ChatContainer>
          <ConversationHeader>
            <ConversationHeader.Content userName="小陈" info="在线" />
          </ConversationHeader>
          <MessageList>
            {messages.map(({ id, mine, text }) => (
              <Message
                key={id}
                model={{
                  message: text,
                  sender: mine ? "我" : "小陈",
                  direction: mine ? "outgoing" : "incoming",
                  position: "single",
                }}
              >
                <Message.Header sender={mine ? "我" : "小陈"} sentTime="10:00" />
              </Message>
            ))}
          </MessageList>
          <MessageInput placeholder="说点什么" onSend={(_html, _text, words) => room.say(words, true)} />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

const root = createRoot(appElement());
root.render(
  <StrictMode>
    <ChatPage />
  </StrictMode>,
);
window.chat = {
  say: (text, mine) => room.say(text, mine),
  edit: (id, text) => room.edit(id, text),
  remove: (id) => room.remove(id),
  unmount: () => root.unmount(),
};
