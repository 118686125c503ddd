/** A web chat as it is used: Converse.js, the XMPP server Prosody, and messages that really travel. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";

import { inRoot } from "../../../.ci/lib/paths.js";
import { which } from "../../../.ci/lib/process.js";
import { converse } from "../../../.ci/setup/places.js";
import { CARD_TEXTS } from "../../../extension/shared/card-texts.ts";
import { card } from "../../e2e/lib/card.ts";
import { PAIRS, SENTINEL } from "../../e2e/lib/messages.ts";
import { judge, nameOf, wordsToMark } from "../../e2e/lib/oracle.ts";
import { inEachBrowser } from "../lib/stage.ts";
import { TOLD, TOLD_TYPE } from "../lib/told.ts";
import type { Twins } from "../lib/twins.ts";
import { startXmppServer, type Correspondent, type XmppServer } from "./lib/xmpp-server.ts";

const SCAM = SENTINEL;
const WORDS = wordsToMark(SCAM, judge(SCAM).findings);
/** What one account sends; the other's answers are left out. */
const theirs = ({ messages }: typeof TOLD.scam) =>
  messages.filter(({ from }) => from === "them").map(({ text }) => text);
const DINNER = "晚上一起吃饭吗？";
const missing = [
  ...(which("prosody") === undefined ? ["prosody"] : []),
  ...(existsSync(inRoot(converse.folder)) ? [] : [converse.name]),
];

/** The part of Converse's interface that its page hands out. */
interface ConverseApi {
  chats: { open(jid: string, attributes: object, force: boolean): Promise<unknown> };
}

/** Waits until both twins show these messages, and nothing of the extension but its one element. */
async function shows(twins: Twins, last: string): Promise<void> {
  await twins.same(
    `the chat shows ${last}`,
    ([texts]) => texts.at(-1) === last,
    () => {
      const texts = [...document.querySelectorAll(".chat-msg__text")].map((message) => message.textContent);
      return [texts, document.body.querySelectorAll(":scope > div:not([id], [class])").length] as const;
    },
  );
}

if (missing.length > 0) {
  test("Converse.js with Prosody", { skip: `missing: ${missing.join(" ")}` });
} else {
  let server: XmppServer | undefined;
  before(async () => {
    server = await startXmppServer(inRoot(converse.folder));
  });
  after(() => server?.stop());

  /** Opens the chat with somebody new. */
  const open = async (twins: Twins): Promise<Correspondent["send"]> => {
    const { address, correspondent } = server ?? assert.fail("Prosody did not start");
    const { jid, send } = await correspondent();
    await twins.load(address);
    await twins.same("Converse.js is ready", Boolean, () => document.querySelector("converse-roster") !== null);
    await twins.run(async (name) => {
      const { converseApi } = window as unknown as { converseApi: ConverseApi };
      await converseApi.chats.open(name, {}, true);
    }, jid);
    return send;
  };

  inEachBrowser((visit) => {
    visit("Converse.js with Prosody", async (twins) => {
      const send = await open(twins);
      for (const { lookalike } of PAIRS) await send(lookalike);
      const scam = await send(SCAM);
      await shows(twins, SCAM);
      await twins.marks(WORDS);
      await twins.card();

      await twins.click("textarea");
      await twins.type("ok 好的");
      await twins.same(
        "what was typed",
        (text) => text === "ok 好的",
        () => document.querySelector("textarea")?.value,
      );

      await send(DINNER, scam);
      await shows(twins, DINNER);
      await twins.marks([]);
      await twins.noCard();
    });

    visit("Converse.js with Prosody: a scam told message by message", async (twins) => {
      const honest = await open(twins);
      for (const text of theirs(TOLD.lookalike)) await honest(text);
      // Said last: all before it was judged by then.
      await honest(SCAM);
      await shows(twins, SCAM);
      await twins.marks(WORDS);
      await twins.card();

      const send = await open(twins);
      for (const text of theirs(TOLD.scam)) await send(text);
      await shows(twins, theirs(TOLD.scam).at(-1) ?? "");
      await card(twins.watched, ({ title }) => title === CARD_TEXTS["zh-CN"].title(nameOf(TOLD_TYPE, "zh-CN")));
    });
  });
}
