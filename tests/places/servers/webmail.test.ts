/** A webmail as it is used: Roundcube, the IMAP server Dovecot, and letters in a real mailbox. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";

import { which } from "../../../.ci/lib/process.js";
import { PAIRS } from "../../e2e/lib/messages.ts";
import { judge, wordsToMark } from "../../e2e/lib/oracle.ts";
import { inEachBrowser } from "../lib/stage.ts";
import type { Twins } from "../lib/twins.ts";
import {
  DOVECOT,
  PASSWORD,
  READER,
  ROUNDCUBE,
  startMailServer,
  type Letter,
  type MailServer,
} from "./lib/mail-server.ts";

const missing = [
  ...(existsSync(DOVECOT) ? [] : ["dovecot-imapd"]),
  ...(existsSync(ROUNDCUBE) && which("php") !== undefined ? [] : ["roundcube-core"]),
];

const pairOf = (wanted: string) => PAIRS.find(({ type }) => type === wanted) ?? assert.fail(`no pair ${wanted}`);
const wordsOf = (text: string) => wordsToMark(text, judge(text).findings);

const POLICE = pairOf("police");
/** One sentence in each row of a table, as letters are laid out, and words of it in elements of their own. */
const ROWS = ["招点赞兼职，不需要经验，佣金日结。", "你先垫付300元做单，", "十分钟后连本带佣金返390元。"];
const SPLIT = `<html><body><table width="100%"><tr><td align="center"><table width="600">
<tr><td><img alt="" width="1" height="1"></td></tr>
<tr><td style="padding: 20px"><b>招点</b><i>赞</i>兼职，不需要<span>经验</span>，佣金<font color="red">日结</font>。</td></tr>
<tr><td><p>你先<b>垫付</b>300元<u>做单</u>，</p></td></tr>
<tr><td>十分钟后<span style="color: green">连本带佣</span>金返390元。</td></tr>
</table></td></tr></table></body></html>`;
const LIST = PAIRS.map(({ lookalike }, index) => `${index + 1}. ${lookalike}`).join("\n\n");

interface Case extends Letter {
  /** What is to be marked. */
  words: string[];
}
const CASES: Case[] = [
  { from: "Bruno <bruno@example.org>", subject: "晚饭", body: "晚上一起吃饭吗？我带水果来。", words: [] },
  { from: "市公安局 <case@example.org>", subject: "通知", body: POLICE.scam, words: wordsOf(POLICE.scam) },
  { from: "社区 <news@example.org>", subject: "反诈提醒", body: POLICE.lookalike, words: [] },
  { from: "人事部 <job@example.org>", subject: "工作", body: SPLIT, isHtml: true, words: wordsOf(ROWS.join("\n")) },
  { from: "邮件列表 <list@example.org>", subject: "[list] 本周摘要", body: LIST, words: [] },
];
/** What Roundcube writes for one visit alone: the session's tokens, the draft's number, the time as a name. */
const OF_VISIT = /\b(?:\w{20,32}|\d{13})\b/g;

const settled = (twins: Twins) =>
  twins.same(
    "nothing is being loaded",
    (busy) => busy === 0,
    () => document.querySelectorAll("#messagestack .loading").length,
  );

if (missing.length > 0) {
  test("Roundcube with Dovecot", { skip: `missing: ${missing.join(" ")}` });
} else {
  let server: MailServer | undefined;
  before(async () => {
    server = await startMailServer(CASES);
  });
  after(() => server?.stop());
  const address = (query = "") => `${server?.address ?? assert.fail("no server")}${query}`;

  const logIn = async (twins: Twins) => {
    await twins.load(address());
    await twins.click("#rcmloginuser");
    await twins.type(READER);
    await twins.press("Tab");
    await twins.type(PASSWORD);
    await twins.press("Enter");
    await twins.same(
      "the mailbox is shown",
      (rows) => rows === CASES.length,
      () => document.querySelectorAll("#messagelist tbody tr").length,
    );
  };

  /** What is marked, warned of and left alone once a letter is shown. */
  const reads = async (twins: Twins, { subject, words }: Case, where: string) => {
    await twins.marks(words);
    if (words.length > 0) await twins.card();
    else await twins.noCard();
    await settled(twins);
    await twins.alike(`with "${subject}" ${where}`, OF_VISIT);
  };

  inEachBrowser((visit) => {
    visit("Roundcube with Dovecot", async (twins) => {
      await logIn(twins);
      await settled(twins);
      await twins.alike("with the list of letters", OF_VISIT);
      for (const [index, letter] of CASES.entries()) {
        // The newest letter is the first in the list.
        await twins.click(`#messagelist tbody tr:nth-child(${CASES.length - index}) .subject > a`);
        await twins.same(
          `"${letter.subject}" is open`,
          (title) => title?.includes(letter.subject) === true,
          () => document.querySelector<HTMLIFrameElement>("#messagecontframe")?.contentDocument?.title,
        );
        await reads(twins, letter, "beside the list");
      }

      for (const [index, letter] of CASES.entries()) {
        await twins.load(address(`?_task=mail&_mbox=INBOX&_uid=${index + 1}&_action=show`));
        await reads(twins, letter, "in its own window");
      }
      await twins.load(address("?_task=mail&_mbox=INBOX&_uid=2&_action=show"));
      await twins.marks(wordsOf(POLICE.scam));
      await twins.click("#toolbar-menu a.reply");
      await twins.same("an answer can be written", Boolean, () => document.querySelector("#composebody") !== null);
      await twins.noCard();
      const before = await twins.same("the letter is quoted", (text) => text.includes(POLICE.scam), draftOf);
      await twins.click("#composebody");
      await twins.press("Control+End");
      await twins.type("ok 好的, 我看看");
      await twins.same("what was typed", (text) => text === `${before}ok 好的, 我看看`, draftOf);
      await twins.press("Control+z");
      await twins.type("!");
      await twins.same("what was typed then", (text) => text.endsWith("!"), draftOf);
      await twins.marks([]);
      await twins.alike("with an answer being written", OF_VISIT);
    });
  });
}

function draftOf(): string {
  return document.querySelector<HTMLTextAreaElement>("#composebody")?.value.replaceAll(/\s/g, " ") ?? "";
}
