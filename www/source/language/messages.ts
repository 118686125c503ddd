/** Every sentence of the interface. A language that lacks one does not compile. Names, rules, reasons come from the engine. */
import type { Kind, Risk } from "@engine";

export interface Messages {
  productName: string;
  skipToContent: string;
  navigation: { label: string; check: string; chat: string };
  settings: {
    language: string;
    theme: string;
    themes: { system: string; light: string; dark: string };
    largeType: string;
  };
  engineFailure: { title: string; text: string; reload: string; detail: (reason: string) => string };
  offlineNote: string;

  risk: Record<Risk, string>;
  /** A word or two, for tags and lists. */
  riskShort: Record<Risk, string>;
  riskAdvice: Record<Risk, string>;
  kind: Record<Kind, string>;

  check: {
    documentTitle: string;
    title: string;
    lead: string;
    inputLabel: string;
    placeholder: string;
    privacy: string;
    clear: string;
    examples: string;
    scamExample: string;
    lookalikeExample: string;
    otherExample: string;
    resultLabel: string;
    waitingTitle: string;
    waitingText: string;
    marked: string;
    findings: (count: number) => string;
    otherFindings: (count: number) => string;
    showInText: (number: number) => string;
    rule: string;
    advice: string;
    hotlines: string;
    region: string;
    opensSite: string;
    textTo: (number: string) => string;
  };

  chat: {
    documentTitle: string;
    title: string;
    lead: string;
    choose: string;
    scam: string;
    lookalike: string;
    log: string;
    emptyTitle: string;
    emptyText: string;
    typing: string;
    online: string;
    me: string;
    play: string;
    pause: string;
    replay: string;
    all: string;
    clear: string;
    speed: string;
    speeds: (factor: number) => string;
    inputLabel: string;
    sendAs: string;
    asThem: string;
    asMe: string;
    send: string;
    verdict: string;
    showVerdict: string;
    verdictNote: string;
    verdictNow: string;
    verdictAt: (message: number) => string;
    explain: string;
    nothingYet: string;
  };
}
