/** Check digits, against published examples: test numbers of card networks, samples of the registries. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  digitRuns,
  hasCardNumber,
  hasIdentityNumber,
  isHongKongId,
  isIban,
  isMainlandId,
  isTaiwanId,
  isWallet,
} from "../../extension/content/guard/numbers.ts";

/** Each example passes, and no longer does with another last digit before its check letter or at its end. */
function checks(name: string, check: (text: string) => boolean, examples: readonly string[]): void {
  test(`${name}: each digit counts`, () => {
    for (const example of examples) {
      assert.ok(check(example), example);
      const at = example.search(/\d(?=\D*$)/);
      for (const digit of "0123456789") {
        const changed = example.slice(0, at) + digit + example.slice(at + 1);
        assert.equal(check(changed), changed === example, changed);
      }
    }
  });
}

checks("cards", hasCardNumber, ["4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "6200000000000005"]);
checks("IBAN", isIban, ["GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000", "FR1420041010050500013M02606"]);
checks("mainland identity numbers", isMainlandId, ["11010519491231002X", "11010519491231002x"]);
checks("Taiwan identity and residence numbers", isTaiwanId, ["A123456789", "a123456789", "A800000014"]);
checks("Hong Kong identity numbers", isHongKongId, ["A123456(3)", "A1234563", "AB987654(3)", "G123456(A)"]);

test("finds numbers among words, however they are grouped", () => {
  assert.deepEqual(digitRuns("卡号 4111 1111 1111 1111，码是482913。"), ["4111111111111111", "482913"]);
  assert.ok(hasCardNumber("我的卡号是4111-1111-1111-1111，您收一下"));
  assert.ok(hasIdentityNumber("身份证11010519491231002X"));
  assert.ok(hasIdentityNumber("我的身分證字號是A123456789，謝謝"));
  assert.ok(hasIdentityNumber("HKID: A123456(3)"));
});

test("takes no other number for one", () => {
  for (const text of [
    "订单号 20240512093000123",
    "电话 13800138000",
    "共 1,234,567.89 元",
    "2024-05-12 09:30:00",
    "0000 0000 0000 0000",
    "运单 SF1234567890123",
    "型号 AB123456",
  ]) {
    assert.ok(!hasCardNumber(text) && !hasIdentityNumber(text), text);
  }
});

test("knows the shapes of wallets", () => {
  assert.ok(isWallet("0x52908400098527886E0F7030069857D2E4169EE7"));
  assert.ok(isWallet("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
  assert.ok(isWallet("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"));
  assert.ok(!isWallet("0x529084000985"));
  assert.ok(!isWallet("Thequickbrownfox"));
});
