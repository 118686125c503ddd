/** What a test asks of a page: the same of each chat, editor and list, whatever it is made with. */

export interface Message {
  id: number;
  /** True for the reader's own. */
  mine: boolean;
  text: string;
}

export interface Chat {
  say(text: string, mine?: boolean): void;
  edit(id: number, text: string): void;
  remove(id: number): void;
  /** Ends the application that draws the chat. */
  unmount(): void;
}

export interface Editor {
  /** The document as the software would send it to its server. */
  read(): string;
  /** Sets the document, as when a draft is loaded. */
  write(paragraphs: string[]): void;
  destroy(): void;
}

export interface List {
  scrollTo(index: number): void;
  /** Puts rows before the first one, as a chat that loads its past. */
  prepend?(texts: string[]): void;
  unmount(): void;
}

declare global {
  interface Window {
    chat: Chat;
    editor: Editor;
    list: List;
  }
}
