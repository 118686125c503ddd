import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { appElement } from "../shared/app-element.ts";

const field = document.createElement("div");
field.contentEditable = "true";
appElement().append(field);

const editor = createEditor({
  namespace: "lexical",
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
const registrations = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];

window.editor = {
  read: () => JSON.stringify(editor.getEditorState().toJSON()),
  write: (paragraphs) => {
    const fill = () => {
      const nodes = paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)));
      $getRoot()
        .clear()
        .append(...nodes);
    };
    editor.update(fill, { tag: "history-merge", discrete: true });
  },
  destroy: () => {
    for (const unregister of registrations) unregister();
    editor.setRootElement(null);
  },
};
