/** Which fields ask for what a scammer wants, and which are only named alike. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, type Browser } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const ASKS: Record<"card" | "code" | "password" | "id", string[]> = {
  card: [
    `<input autocomplete="billing cc-number">`,
    `<input autocomplete="cc-csc" placeholder="3 digits">`,
    `<label>银行卡号<input></label>`,
    `<label>卡号 <input type="tel"></label>`,
    `<label for="x">信用卡卡號</label><input id="x">`,
    `<input placeholder="請輸入金融卡卡號">`,
    `<input placeholder="收款账号">`,
    `<input name="cardNumber">`,
    `<input name="card_no">`,
    `<input name="cc-number">`,
    `<input aria-label="CVV">`,
    `<span id="t">Debit card</span><input aria-labelledby="t">`,
  ],
  code: [
    `<input autocomplete="one-time-code">`,
    `<div><span>验证码</span><input maxlength="6"><button>获取验证码</button></div>`,
    `<input placeholder="短信验证码">`,
    `<input placeholder="請輸入簡訊驗證碼">`,
    `<input name="smsCode">`,
    `<input name="yzm">`,
    `<input placeholder="Enter the OTP">`,
    `<label>Verification code <input></label>`,
    `<div><label>手机验证码 <input></label><img alt="手机"></div>`,
  ],
  password: [
    `<input type="password">`,
    `<input type="password" autocomplete="current-password">`,
    `<input placeholder="支付密码" type="tel">`,
    `<input placeholder="網銀密碼" type="password">`,
    `<input name="payPassword">`,
  ],
  id: [
    `<input placeholder="身份证号">`,
    `<input placeholder="身分證字號">`,
    `<input name="idCard">`,
    `<input placeholder="Passport number">`,
    `<label>Social Security number <input></label>`,
  ],
};

const LOOKALIKES = [
  `<input type="search" placeholder="搜索卡号">`,
  `<input placeholder="搜索">`,
  `<input role="searchbox" aria-label="验证码">`,
  `<input placeholder="优惠码">`,
  `<input placeholder="邀请码">`,
  `<input placeholder="兌換碼">`,
  `<input placeholder="Coupon code">`,
  `<input placeholder="Promo code">`,
  `<label>Gift card number<input></label>`,
  `<input placeholder="会员卡号">`,
  `<input placeholder="图形验证码">`,
  `<div><input placeholder="验证码"><img src="data:," alt="看不清，换一张"></div>`,
  `<div><div><input placeholder="驗證碼"></div><canvas></canvas></div>`,
  `<input name="captcha_code" placeholder="Enter the characters">`,
  `<input placeholder="持卡人姓名">`,
  `<input placeholder="Name on card">`,
  `<input placeholder="ZIP code">`,
  `<input placeholder="邮政编码">`,
  `<input placeholder="区号">`,
  `<input name="country_code">`,
  `<input placeholder="请输入消息">`,
  `<textarea placeholder="说点什么"></textarea>`,
  `<input name="identifier" placeholder="用户名">`,
  `<input placeholder="账号">`,
  `<input placeholder="身高">`,
  `<input type="password" autocomplete="new-password">`,
  `<input placeholder="Description" name="desc">`,
  `<input placeholder="学号/身高">`,
];

async function secretsOf(fields: readonly string[]): Promise<unknown[]> {
  const page = await browser.open(fields.map((field, index) => `<section id="f${index}">${field}</section>`).join(""));
  return page.evaluate(() =>
    [...document.querySelectorAll("section")].map((section) => {
      const field = section.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
      return field === null ? "no field" : lab.secretOf(field);
    }),
  );
}

for (const [secret, fields] of Object.entries(ASKS)) {
  test(`knows what asks for: ${secret}`, async () => {
    const found = await secretsOf(fields);
    assert.deepEqual(
      fields.filter((_, index) => found[index] !== secret),
      [],
    );
  });
}

test("is not taken in by what is only named alike", async () => {
  const found = await secretsOf(LOOKALIKES);
  assert.deepEqual(
    LOOKALIKES.filter((_, index) => found[index] !== null),
    [],
  );
});
