/** The messages of a chat, apart from the software that draws them. */
import type { Message } from "./handles.ts";

export class Room {
  private current: readonly Message[] = [];
  private readonly listeners = new Set<() => void>();
  private nextId = 0;

  get messages(): readonly Message[] {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say(text: string, mine = false): void {
    this.set([...this.current, { id: this.nextId, mine, text }]);
    this.nextId += 1;
  }

  edit(id: number, text: string): void {
    this.set(this.current.map((message) => (message.id === id ? { ...message, text } : message)));
  }

  remove(id: number): void {
    this.set(this.current.filter((message) => message.id !== id));
  }

  private set(messages: readonly Message[]): void {
    this.current = messages;
    for (const listener of this.listeners) listener();
  }
}
