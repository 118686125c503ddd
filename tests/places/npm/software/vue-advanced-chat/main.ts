/** A custom element: the chat is drawn by Vue in a shadow root. */
import { register, type Message } from "vue-advanced-chat";
import { appElement } from "../shared/app-element.ts";
import { Room } from "../shared/room.ts";

const ME = "me";
const THEM = "them";

register();
const room = new Room();
const element = Object.assign(document.createElement("vue-advanced-chat"), {
  height: "640px",
  currentUserId: ME,
  roomId: "room",
  rooms: [
    {
      roomId: "room",
      roomName: "小陈",
      avatar: "data:,",
      users: [
        { _id: ME, username: "我", status: { state: "online", lastChanged: "" } },
        { _id: THEM, username: "小陈", status: { state: "online", lastChanged: "" } },
      ],
    },
  ],
  roomsLoaded: true,
  messagesLoaded: true,
  messages: [] as Message[],
  showEmojis: false,
  showReactionEmojis: false,
  showAudio: false,
});
const draw = () => {
  element.messages = room.messages.map(({ id, mine, text }) => ({
    _id: `${id}`,
    senderId: mine ? ME : THEM,
    username: mine ? "我" : "小陈",
    content: text,
    date: "11月22日",
    timestamp: "10:00",
  }));
};
room.subscribe(draw);
element.addEventListener("send-message", (event) => {
  const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
  room.say(content, true);
});
appElement().append(element);

window.chat = {
  say: (text, mine) => room.say(text, mine),
  edit: (id, text) => room.edit(id, text),
  remove: (id) => room.remove(id),
  unmount: () => element.remove(),
};
