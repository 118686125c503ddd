/** Entry of the content script: connects sessions to the browser. */
import { browser } from "wxt/browser";
import { frameCommand, parse, type FrameCommand, type FrameSummary } from "../shared/protocol";
import { SETTINGS_KEY } from "../shared/settings-key";
import { Client } from "./client";
import { Session } from "./session";

class Frame {
  private readonly client = new Client({
    stopped: () => this.session?.stop(),
    yielded: () => this.session?.yieldCard(),
    orphaned: () => this.session?.stop(),
  });
  private session: Session | undefined;
  /** True once the background has a summary of this frame. */
  private reported = false;

  begin(): void {
    this.session?.stop();
    this.session = new Session({
      scan: (inputs, context) => this.client.scan(inputs, context),
      advise: (scam, asked) => this.client.advise(scam, asked),
      release: () => this.client.send({ kind: "release" }),
      report: (summary) => this.report(summary),
      dismiss: (text) => this.client.send({ kind: "dismiss", text }),
      restore: (text) => this.client.send({ kind: "restore", text }),
      disableSite: () => this.client.send({ kind: "disable" }),
    });
    this.session.start();
  }

  listen(): void {
    browser.storage.local.onChanged.addListener((changes) => {
      if (SETTINGS_KEY in changes) this.begin();
    });
    browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
      const command = sender.id === browser.runtime.id ? parse(frameCommand, raw, "the extension") : null;
      if (command === null) return;
      this.obey(command);
      reply(true);
    });
    window.addEventListener("pagehide", (event) => {
      if (event.isTrusted) this.client.leave();
    });
    // A page out of the back/forward cache lost its Port and maybe its record.
    window.addEventListener("pageshow", (event) => {
      if (event.isTrusted && event.persisted) this.client.repeat();
    });
  }

  /** Dozens of embedded frames have nothing to say; they do not wake the background for that. */
  private report(summary: FrameSummary): void {
    const worthwhile = window === window.top || this.reported || summary.items.length > 0;
    if (!worthwhile) return;
    this.reported = true;
    this.client.report(summary);
  }

  private obey(command: FrameCommand): void {
    switch (command.kind) {
      case "ping":
        this.client.repeat();
        break;
      case "jump":
        this.session?.jump(command.id);
        break;
      case "restore":
        this.session?.restore(command.id);
        break;
      case "focus":
        this.session?.focus();
        break;
    }
  }
}

export function startContent(): void {
  const frame = new Frame();
  frame.listen();
  const begin = () => frame.begin();
  // A page made ready in advance is read once the user opens it.
  if ((document as { prerendering?: boolean }).prerendering === true) {
    document.addEventListener("prerenderingchange", begin, { once: true });
  } else {
    begin();
  }
}
