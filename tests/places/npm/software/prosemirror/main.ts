import "prosemirror-view/style/prosemirror.css";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { appElement } from "../shared/app-element.ts";

const documentOf = (paragraphs: string[]) =>
  schema.node(
    "doc",
    null,
    paragraphs.map((text) => schema.node("paragraph", null, text === "" ? [] : [schema.text(text)])),
  );
const plugins = [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)];
const stateOf = (paragraphs: string[]) => EditorState.create({ doc: documentOf(paragraphs), plugins });

const view = new EditorView(appElement(), { state: stateOf([""]) });
window.editor = {
  read: () => JSON.stringify(view.state.doc.toJSON()),
  write: (paragraphs) => view.updateState(stateOf(paragraphs)),
  destroy: () => view.destroy(),
};
