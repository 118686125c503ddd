/** What in a draft is taken for something to keep to oneself. Pure functions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForCode, sensitiveIn } from "../../extension/content/draft/sensitive.ts";

test("knows cards, identity numbers and codes in the words around them", () => {
  for (const [draft, expected] of [
    ["卡号 4111 1111 1111 1111", "card"],
    ["4111111111111111 这是我的身份证11010519491231002X", "card"],
    ["我的身份证是 11010519491231002X", "id"],
    ["身分證 A123456789", "id"],
    ["A123456(3)", "id"],
    ["验证码是 482913", "code"],
    ["482913 就是验证码", "code"],
    ["驗證碼：4829", "code"],
    ["the code is 482913", "code"],
  ] as const) {
    assert.equal(sensitiveIn(draft, false), expected, draft);
  }
});

test("takes bare digits for a code only where one was asked for", () => {
  for (const draft of ["482913", "4829", "482 913", " 4829-13 "]) {
    assert.equal(sensitiveIn(draft, true), "code", draft);
    assert.equal(sensitiveIn(draft, false), null, draft);
  }
});

test("says nothing of other words and numbers", () => {
  for (const draft of [
    "好的",
    "我没有收到验证码",
    "你要我的验证码做什么？",
    "300元",
    "5000 元可以吗",
    "明天 10:30 见",
    "13800138000",
    "订单号 20240512093000123",
    "123",
    "共 4829 件",
    "",
  ]) {
    assert.equal(sensitiveIn(draft, true), null, draft);
  }
});

test("hears a code being asked for", () => {
  for (const words of ["把短信验证码发给我", "請提供驗證碼", "send me the code", "报一下密码"]) {
    assert.ok(asksForCode(words), words);
  }
  for (const words of ["先垫付三百元", "你名下银行卡涉嫌洗钱", "decode this"]) assert.ok(!asksForCode(words), words);
});
