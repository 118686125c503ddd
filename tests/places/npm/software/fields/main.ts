/** The browser's own fields. What is typed in them is the user's, and is not read. */
import { appElement } from "../shared/app-element.ts";

const area = Object.assign(document.createElement("textarea"), { rows: 8, cols: 60 });
const input = Object.assign(document.createElement("input"), { size: 60 });
appElement().append(area, input);

window.editor = {
  read: () => JSON.stringify([area.value, input.value]),
  write: (paragraphs) => {
    area.value = paragraphs.join("\n");
    input.value = paragraphs[0] ?? "";
  },
  destroy: () => appElement().replaceChildren(),
};
