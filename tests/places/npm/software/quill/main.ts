import "quill/dist/quill.snow.css";
import Quill from "quill";
import { appElement } from "../shared/app-element.ts";

const field = document.createElement("div");
appElement().append(field);
const quill = new Quill(field, { theme: "snow" });

window.editor = {
  read: () => JSON.stringify(quill.getContents()),
  write: (paragraphs) => {
    quill.setContents([{ insert: `${paragraphs.join("\n")}\n` }], "api");
    quill.history.clear();
  },
  destroy: () => appElement().replaceChildren(),
};
