/** Handing over what a form asks for: a card number, a code, a password, an identity number. */
import { isHtml, plain } from "../nodes";
import { clickAgain, nameOf, type Act, type Secret } from "./act";
import { isField, secretOf, type Field } from "./fields";
import type { Passage } from "./passage";

/** What buttons outside of forms say that send what was filled in. */
const SENDS =
  /提交|确认|确定|登录|支付|付款|下一步|完成|继续|绑定|验证|领取|提现|確認|確定|登入|付款|下一步|完成|繼續|綁定|驗證|領取|\b(?:submit|confirm|continue|next|pay|log ?in|sign ?in|verify|done|send|claim|withdraw)\b/i;
/** What buttons say that bring a code or show what is hidden: nothing is handed over yet. */
const FETCHES =
  /获取|发送验证码|发送短信|重新发送|重发|取消|返回|取得|發送|重新傳送|重發|\b(?:get|resend|cancel|back|show|hide)\b|send (?:me )?(?:the |a )?code/i;
/** Elements between a button without a form and the fields it sends. */
const MAX_DEPTH = 4;

/** What the dangerous passages of the page make of a form. */
function alarming(around: Element, secrets: readonly Secret[], passage: Passage): Secret[] {
  if (passage.holds(around) || passage.accompanies(around)) return [...secrets];
  // A password alone is asked for beside many a chat; who gives a card or a code on a page with a scam was sent there.
  const grave = secrets.filter((secret) => secret !== "password");
  return grave.length > 0 && passage.isShown() ? grave : [];
}

function secretsIn(elements: Iterable<unknown>): Secret[] {
  const filled = [...elements].filter(isField).filter(({ value }) => value.trim() !== "");
  const secrets = filled.map(secretOf).filter((secret) => secret !== null);
  return [...new Set(secrets)].sort();
}

function handingOver(around: Element, secrets: readonly Secret[], passage: Passage, perform: () => void): Act | null {
  const alarmed = alarming(around, secrets, passage);
  if (alarmed.length === 0) return null;
  const target = isHtml(around, "form") ? plain(around).action : location.pathname;
  return { subject: { kind: "form", secrets: alarmed }, item: `form ${target} ${secrets.join()}`, perform };
}

type Submitter = HTMLButtonElement | HTMLInputElement;

function isSubmitter(control: Element): control is Submitter {
  const button = isHtml(control, "button") && control.type === "submit";
  const input = isHtml(control, "input") && (control.type === "submit" || control.type === "image");
  return (button || input) && control.form !== null;
}

/** Where the fields are that a button without a form sends: the nearest element around both. */
function fieldsAround(start: Element): Element | null {
  let around = plain(start).parentElement;
  for (let depth = 0; around !== null && depth < MAX_DEPTH; depth += 1) {
    if (secretsIn(plain(around).querySelectorAll("input, textarea")).length > 0) return around;
    around = plain(around).parentElement;
  }
  return null;
}

/** The act that a click on `control` would be, if it sends a form. Scripts may send it before the browser does. */
export function sentByClick(control: Element, event: MouseEvent, passage: Passage): Act | null {
  if (event.button !== 0) return null;
  const perform = () => clickAgain(control, event);
  if (isSubmitter(control)) {
    if (control.form === null) return null;
    const { noValidate, elements } = plain(control.form);
    // What the browser will refuse to send needs no question.
    const refused = !noValidate && !control.formNoValidate && plain(control.form).matches(":invalid");
    return refused ? null : handingOver(control.form, secretsIn(elements), passage, perform);
  }
  const name = nameOf(control);
  if (!SENDS.test(name) || FETCHES.test(name)) return null;
  const around = control.closest("form") ?? fieldsAround(control);
  return around === null
    ? null
    : handingOver(around, secretsIn(plain(around).querySelectorAll("input, textarea")), passage, perform);
}

/** The act that a form's `submit` event is about to be. */
export function submitted(form: HTMLFormElement, submitter: HTMLElement | null, passage: Passage): Act | null {
  const perform = () => plain(form).requestSubmit(submitter?.isConnected === true ? submitter : null);
  return handingOver(form, secretsIn(plain(form).elements), passage, perform);
}

/** The act that Enter would be in a field without a form, which only the page's script can send. */
export function sentByKey(field: Field, { key, code }: KeyboardEvent, passage: Passage): Act | null {
  if (isHtml(field, "textarea") || field.form !== null || secretOf(field) === null) return null;
  const around = fieldsAround(field);
  if (around === null) return null;
  const perform = () => {
    for (const type of ["keydown", "keyup"]) {
      field.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true, composed: true }));
    }
  };
  return handingOver(around, secretsIn(plain(around).querySelectorAll("input")), passage, perform);
}
