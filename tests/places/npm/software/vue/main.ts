/** Vue's own rendering: keyed rows that move in and out, and text that is patched in place. */
import { createApp, h, nextTick, reactive, TransitionGroup } from "vue";
import { appElement } from "../shared/app-element.ts";
import { Room } from "../shared/room.ts";

const room = new Room();
const state = reactive({ messages: room.messages, draft: "" });
room.subscribe(() => {
  state.messages = room.messages;
  void nextTick(() => document.querySelector("ul")?.scrollTo(0, Number.MAX_SAFE_INTEGER));
});

const app = createApp({
  render: () => [
    h("header", [h("h1", "小陈")]),
    h(TransitionGroup, { tag: "ul", name: "message", role: "log", style: "height: 500px; overflow: auto" }, () =>
      state.messages.map(({ id, mine, text }) =>
        h("li", { key: id, class: mine ? "mine" : "theirs" }, [h("small", mine ? "我" : "小陈"), h("p", text)]),
      ),
    ),
    h("textarea", {
      placeholder: "说点什么",
      value: state.draft,
      onInput: ({ target }: Event) => (state.draft = (target as HTMLTextAreaElement).value),
      onKeydown: (event: KeyboardEvent) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        room.say(state.draft, true);
        state.draft = "";
      },
    }),
  ],
});
app.mount(appElement());
window.chat = {
  say: (text, mine) => room.say(text, mine),
  edit: (id, text) => room.edit(id, text),
  remove: (id) => room.remove(id),
  unmount: () => app.unmount(),
};
