/** Real documentation in Chinese on one page of two megabytes: the scam that comes to its end is warned of. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { SENTINEL } from "../../e2e/lib/messages.ts";
import { judge, wordsToMark } from "../../e2e/lib/oracle.ts";
import { markedTexts } from "../../e2e/lib/marks.ts";
import { untilEqual } from "../../e2e/lib/poll.ts";
import { Site } from "../../e2e/lib/site.ts";
import { inEachBrowser } from "../lib/stage.ts";

const FOLDER = "/usr/share/debian-reference";
const WORDS = wordsToMark(SENTINEL, judge(SENTINEL).findings);

/** The chapters of the Debian reference one after the other; without pictures, which are of no interest here. */
function wholeReference(): string {
  const names = readdirSync(FOLDER).filter((name) => /^ch\d+\.zh-cn\.html$/.test(name));
  const chapters = names.sort().map((name) => readFileSync(join(FOLDER, name), "utf8"));
  const bodies = chapters.map((html) => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "");
  return bodies.join("\n").replaceAll(/<(?:img|object|embed)[^>]*>/g, "");
}

if (!existsSync(FOLDER)) {
  test("the Debian reference", { skip: "missing: debian-reference-zh-cn" });
} else {
  let site: Site | undefined;
  before(async () => {
    site = await Site.start();
    site.add("/reference", { html: wholeReference(), title: "Debian 参考手册" });
  });
  after(() => site?.stop());

  inEachBrowser((visit) => {
    visit("the Debian reference, all chapters on one page", async (twins) => {
      await twins.load(site?.address("/reference") ?? assert.fail("no site"));
      await twins.same(
        "it is two megabytes",
        (size) => size > 2_000_000,
        () => document.body.innerHTML.length,
      );
      // Comes while the page is still being read.
      await twins.run((text) => {
        const message = document.createElement("p");
        message.id = "message";
        message.textContent = text;
        document.body.append(message);
        message.scrollIntoView();
      }, SENTINEL);
      await untilEqual("the scam's words are marked", () => markedTexts(twins.watched, "message"), WORDS);
      await twins.card();
      await twins.alike("with a warning at its end");
    });
  });
}
