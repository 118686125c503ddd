/** What a picture's words and codes are made into before they are checked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkedFrom, destinationsOf, withCodes } from "../../extension/check/checked.ts";
import { scaleOf } from "../../extension/check/picture/intake.ts";
import { passagesOf } from "../../extension/check/picture/passages.ts";
import { MAX_CHECKED_LENGTH } from "../../extension/shared/protocol.ts";

test("lines of Chinese are joined without a space, as they were written", () => {
  assert.equal(
    passagesOf("经侦支队\n\n你好，这里是市公安局经侦支\n队，警号0379。\n"),
    "经侦支队\n你好，这里是市公安局经侦支队，警号0379。",
  );
});

test("spaces that stand between Chinese characters go, those beside other words stay", () => {
  assert.equal(passagesOf("請 將 款項 轉 到 ， 安全 帳戶"), "請將款項轉到，安全帳戶");
  assert.equal(passagesOf("加 LINE : abc12345 給你"), "加 LINE : abc12345 給你");
  assert.equal(passagesOf("wide　 gaps  of    spaces"), "wide gaps of spaces");
});

test("lines of English are joined with a space", () => {
  assert.equal(passagesOf("Our records show\nan unpaid toll"), "Our records show an unpaid toll");
});

test("an address that a line breaks is whole again", () => {
  assert.equal(
    passagesOf("license: https://ezpass.toll-\npay.example/x7"),
    "license: https://ezpass.toll-pay.example/x7",
  );
  assert.equal(
    passagesOf("see https://a.example\nand call"),
    "see https://a.example and call",
    "a whole one is left alone",
  );
});

test("a code that is an address stands below the words as a link", () => {
  assert.deepEqual(withCodes("扫码领奖", ["https://a.example/x", "WIFI:S:home;;"]), {
    said: "扫码领奖\nhttps://a.example/x\nWIFI:S:home;;",
    links: [{ start: 5, end: 24, href: "https://a.example/x" }],
  });
  assert.deepEqual(withCodes("", ["https://a.example/x"]).links, [{ start: 0, end: 19, href: "https://a.example/x" }]);
});

test("what is too long is cut, and links with it", () => {
  const checked = checkedFrom("字".repeat(MAX_CHECKED_LENGTH + 5), [
    { start: 0, end: 2, href: "https://a.example/" },
    { start: MAX_CHECKED_LENGTH, end: MAX_CHECKED_LENGTH + 2, href: "https://b.example/" },
  ]);
  assert.equal(checked.said.length, MAX_CHECKED_LENGTH);
  assert.deepEqual(
    checked.links.map(({ href }) => href),
    ["https://a.example/"],
  );
});

test("a reader is told the host that answers, whatever an address puts before it", () => {
  const said = "点 https://icbc.com.cn@evil.example/login，或 http://b.example/ 再看 http://b.example/2";
  assert.deepEqual(destinationsOf({ said, links: [] }), ["evil.example", "b.example"]);
});

test("small pictures are enlarged, huge ones made smaller", () => {
  assert.equal(scaleOf(390, 844), 2);
  assert.equal(scaleOf(1170, 2532), 1);
  assert.ok(8000 * 6000 * scaleOf(8000, 6000) ** 2 <= 16_000_001);
});
