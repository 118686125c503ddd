import { basicSetup, EditorView } from "codemirror";
import { appElement } from "../shared/app-element.ts";

let view = new EditorView({ parent: appElement(), extensions: [basicSetup, EditorView.lineWrapping] });

window.editor = {
  read: () => view.state.doc.toString(),
  write: (paragraphs) => {
    view.destroy();
    view = new EditorView({
      doc: paragraphs.join("\n"),
      parent: appElement(),
      extensions: [basicSetup, EditorView.lineWrapping],
    });
  },
  destroy: () => view.destroy(),
};
