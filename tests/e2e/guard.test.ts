/** A risky act out of a dangerous passage is held once, and done only if the user goes on. */
import assert from "node:assert/strict";

import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { GUARD_TEXTS } from "../../extension/shared/guard-texts.ts";
import { inEachBrowser, type Scene } from "./lib/bench.ts";
import { card, pressInCard } from "./lib/card.ts";
import type { Tab } from "./lib/driver.ts";
import { marksOn, markedTexts } from "./lib/marks.ts";
import { PAIRS, SENTINEL } from "./lib/messages.ts";
import { until, untilEqual } from "./lib/poll.ts";
import { answer, noQuestion, question, questionsOn } from "./lib/question.ts";

const { acts, secrets } = GUARD_TEXTS["zh-CN"];
const POLICE = PAIRS.find(({ type }) => type === "police")?.scam ?? assert.fail();
/** Only this is said of it: some signs. */
const QUIET = "在家兼职日入500，加微信 abc12345。";

/** Opens a page with a dangerous passage in it and waits until it is marked. */
async function open({ tab, site }: Scene, html: string, path = "/guard"): Promise<void> {
  site.add("/target", { html: "<h1 id=arrived>到了</h1>" });
  await tab.load(site.add(path, { html }));
  await until("something is marked", async () => (await marksOn(tab)).length > 0);
  await card(tab);
  // The card may stand over what a test clicks.
  await tab.press("Escape");
}

/** The middle of an element. */
function middleOf(tab: Tab, id: string) {
  return tab.run((name) => {
    const { x, y, width, height } = document.getElementById(name)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, id);
}

async function click(tab: Tab, id: string): Promise<void> {
  await tab.clickAt(await middleOf(tab, id));
}

const note = (tab: Tab) => tab.run(() => document.body.dataset["done"] ?? "");
const here = (tab: Tab) => tab.run(() => location.pathname);

/** The scammer's site is another one than the page's. */
const away = (scene: Scene) => scene.site.address("/target", "localhost");

const withLink = (scene: Scene, attributes = "") =>
  `<p id="said">${POLICE}<a id="link" ${attributes} href="${away(scene)}">点这里核查</a></p>`;

inEachBrowser(({ test }) => {
  test("a link is held, says where it leads, and opens only if the user goes on", async (scene) => {
    const { tab } = scene;
    await open(scene, withLink(scene));
    await click(tab, "link");
    const asked = await question(tab);
    assert.equal(asked.title, acts.link.title);
    assert.ok(asked.text.includes(new URL(away(scene)).host));
    assert.deepEqual(asked.buttons, [acts.link.stay, acts.link.goOn]);
    assert.equal(asked.focused, acts.link.stay, "the harmless choice has the keyboard");
    assert.equal(await here(tab), "/guard");
    await answer(tab, acts.link.goOn);
    await untilEqual("the page", () => here(tab), "/target");
  });

  test("a link is held, too, that the page made in another document", async (scene) => {
    const { tab, site } = scene;
    await tab.load(site.add("/guard", { html: `<iframe id="frame" width="300" height="100"></iframe>` }));
    await tab.run((html) => {
      const box = document.querySelector("iframe")?.contentDocument?.createElement("div");
      if (!box) throw new Error("the frame has no document");
      box.innerHTML = html;
      document.body.prepend(box);
    }, withLink(scene));
    await card(tab);
    await tab.press("Escape");
    await click(tab, "link");
    const asked = await question(tab);
    assert.equal(asked.title, acts.link.title);
    assert.ok(asked.text.includes(new URL(away(scene)).host));
    await answer(tab, acts.link.stay);
    assert.equal(await here(tab), "/guard");
  });

  test("Escape stays, gives the focus back, and the same link is not asked about again", async (scene) => {
    const { tab } = scene;
    await open(scene, withLink(scene));
    await tab.run(() => document.getElementById("link")?.focus());
    await tab.press("Enter");
    await question(tab);
    await tab.press("Escape");
    await noQuestion(tab);
    assert.equal(await here(tab), "/guard");
    assert.equal(await tab.run(() => document.activeElement?.id), "link");
    await tab.press("Enter");
    await untilEqual("the page", () => here(tab), "/target");
  });

  test("a page that routes by script does not see the click before the answer, and sees it after", async (scene) => {
    const { tab } = scene;
    await open(scene, withLink(scene));
    await tab.run(() => {
      for (const type of ["click", "mouseup"]) {
        document.addEventListener(type, (event) => {
          if (type === "click" && (event.target as Element).id === "link") {
            event.preventDefault();
            document.body.dataset["done"] = "routed";
          }
        });
      }
    });
    await click(tab, "link");
    await question(tab);
    assert.equal(await note(tab), "");
    await answer(tab, acts.link.goOn);
    await untilEqual("what the page's handler did", () => note(tab), "routed");
    assert.equal(await here(tab), "/guard");
  });

  test("a link for a new tab opens one", async (scene) => {
    const { tab, site } = scene;
    await open(scene, withLink(scene, 'target="_blank"'));
    const before = site.requests.filter((path) => path === "/target").length;
    await click(tab, "link");
    await question(tab);
    assert.equal(site.requests.filter((path) => path === "/target").length, before);
    await answer(tab, acts.link.goOn);
    await until("the target is fetched", () =>
      Promise.resolve(site.requests.filter((path) => path === "/target").length > before),
    );
    assert.equal(await here(tab), "/guard");
  });

  test("a form that hands over a code is held and then sent by the same button", async (scene) => {
    const { tab } = scene;
    await open(
      scene,
      `<p>${POLICE}</p><form id="form" action="/target"><label>短信验证码 <input id="code" name="c"></label>
      <button name="how" value="first">取消关注</button><button id="send" name="how" value="second">提交</button></form>`,
    );
    await click(tab, "code");
    await tab.type("482913");
    await click(tab, "send");
    const asked = await question(tab);
    assert.ok(asked.text.includes(acts.form.object(secrets.code)), asked.text);
    await answer(tab, acts.form.stay);
    await noQuestion(tab);
    assert.equal(await here(tab), "/guard");
    await click(tab, "send");
    await untilEqual("the page", () => here(tab), "/target");
    assert.equal(await tab.run(() => location.search), "?c=482913&how=second");
  });

  test("Enter in a form is held as its button is", async (scene) => {
    const { tab } = scene;
    await open(
      scene,
      `<p>${POLICE}</p><form action="/target"><input id="card" name="n" placeholder="银行卡号"><input name="m" placeholder="姓名"></form>
       <form action="/target"><input id="alone" name="n" placeholder="信用卡卡号"></form>`,
    );
    await click(tab, "alone");
    await tab.type("6222020000000000000");
    await tab.press("Enter");
    assert.equal((await question(tab)).title, acts.form.title);
    await tab.press("Enter");
    await noQuestion(tab);
    assert.equal(await here(tab), "/guard");
    await click(tab, "alone");
    await tab.press("Enter");
    await untilEqual("the page", () => here(tab), "/target");
  });

  test("copying an account number is held, copying the whole message is not", async (scene) => {
    const { tab } = scene;
    await open(scene, `<p>${POLICE}户名张三，卡号<span id="number">6222020200112233445</span>。</p>`);
    await tab.run(() => {
      document.addEventListener("copy", () => (document.body.dataset["done"] = getSelection()?.toString() ?? ""));
      getSelection()?.selectAllChildren(document.querySelector("p") ?? document.body);
    });
    await tab.copy();
    await until("the copy", async () => (await note(tab)).includes("户名"));
    await tab.run(() => {
      document.body.dataset["done"] = "";
      getSelection()?.selectAllChildren(document.getElementById("number") ?? document.body);
    });
    await tab.copy();
    assert.ok((await question(tab)).text.includes("6222020200112233445"));
    assert.equal(await note(tab), "");
    await answer(tab, acts.copy.goOn);
    await untilEqual("the copy", () => note(tab), "6222020200112233445");
  });

  test("nothing is held of a passage that is quiet, or that the user dismissed", async (scene) => {
    const { tab, site } = scene;
    await tab.load(
      site.add("/quiet", { html: `<p id="said">${QUIET}<a id="link" href="${away(scene)}">点这里</a></p>` }),
    );
    await until("it is marked", async () => (await markedTexts(tab)).length > 0);
    await click(tab, "link");
    await untilEqual("the page", () => here(tab), "/target");

    await tab.load(site.add("/guard", { html: withLink(scene) }));
    await pressInCard(tab, CARD_TEXTS["zh-CN"].notScam);
    await card(tab, ({ text }) => text.includes(CARD_TEXTS["zh-CN"].noted));
    await tab.press("Escape");
    await click(tab, "link");
    await untilEqual("the page", () => here(tab), "/target");
  });

  test("other links and harmless forms of the same page are none of its business", async (scene) => {
    const { tab } = scene;
    await open(
      scene,
      `<div><p>${POLICE}</p></div><div><p>${"这是同一页上的另一段话，说的是天气和周末去哪里走走。".repeat(8)}</p><a id="other" href="${away(scene)}">天气</a></div>
       <form action="/target" id="search"><input id="words" name="q" placeholder="搜索"><button id="go">搜索</button></form>`,
    );
    await click(tab, "words");
    await tab.type("482913");
    await click(tab, "go");
    await untilEqual("the page", () => here(tab), "/target");
    await open(
      scene,
      `<div><p>${SENTINEL}</p></div><div><p>${"另一段话".repeat(30)}</p><a id="other" href="${away(scene)}">天气</a></div>`,
    );
    await click(tab, "other");
    await untilEqual("the page", () => here(tab), "/target");
    assert.deepEqual(await questionsOn(tab), []);
  });
});
