/**
 * All that speaks to the user on the page, for one session: card, question, line beside a draft.
 *
 * It comes in a script of its own (see docs/decisions/0018), so nothing but types of it may be used by what reads the page.
 */
import type { Advice } from "../shared/protocol";
import { CardPresenter, type CardServices } from "./card/presenter";
import { Counsel } from "./counsel";
import { Drafts } from "./draft/drafts";
import { Guard } from "./guard/guard";
import type { Entry } from "./ledger";
import { Host } from "./overlay/host";

export interface WarningServices extends CardServices {
  /** What there is to say of a scam type. */
  consult(scam: string | null): Promise<Advice>;
}

export class Warnings {
  private readonly host = new Host();
  private readonly card: CardPresenter;
  private readonly counsel: Counsel;
  private readonly guard: Guard;
  private readonly drafts: Drafts;
  private readonly ended = new AbortController();

  constructor(services: WarningServices) {
    this.card = new CardPresenter(this.host, services);
    this.counsel = new Counsel((scam) => services.consult(scam));
    this.guard = new Guard(this.host, this.counsel);
    this.drafts = new Drafts(this.host, this.counsel);
    const { signal } = this.ended;
    document.addEventListener("fullscreenchange", () => this.host.reattach(), { signal });
    // By this a popover tells that it opened.
    document.addEventListener("toggle", () => this.host.uncover(), { signal, capture: true });
  }

  /** Takes the dangerous passages that the user has not dismissed. */
  update(dangerous: Entry[]): void {
    this.card.update(dangerous);
    this.counsel.learn(dangerous);
    this.guard.update(dangerous);
    this.drafts.update(dangerous);
  }

  /** To be called when the page changed: it may have taken away what is shown. */
  keep(): void {
    this.host.reattach();
    this.guard.keep();
  }

  /** Shows the card of a block that was brought into view. */
  open(entry: Entry): void {
    this.card.open(entry);
  }

  /** Says on the card that what the user said last could not be stored. */
  noteUnkept(): void {
    this.card.noteUnkept();
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    this.card.focus();
  }

  /** Asks again for the card's turn, which ended when the page was left. */
  reclaimCard(): void {
    this.card.reclaim();
  }

  /** Takes the card back while another frame of the page shows its own. */
  yieldCard(): void {
    this.card.yield();
  }

  stop(): void {
    this.ended.abort();
    this.card.stop();
    this.guard.stop();
    this.drafts.stop();
  }
}
