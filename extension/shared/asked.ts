/**
 * What the user asked about where no content script could answer, on its way from the background to the page that does:
 * in memory only, and taken away by the page that reads it. Nothing of it is in the page's address.
 */
import * as v from "valibot";
import { storage } from "wxt/utils/storage";
import { MAX_CHECKED_LENGTH } from "./protocol";

const asked = v.object({
  text: v.nullable(v.pipe(v.string(), v.maxLength(MAX_CHECKED_LENGTH))),
  href: v.nullable(v.string()),
});
/** Selected text, or a link with its words if they are known. */
export type Asked = v.InferOutput<typeof asked>;

const itemOf = (key: string) => storage.defineItem<unknown>(`session:asked-${key}`);

/** Leaves it for the page; resolves to the key by which it is taken. */
export async function leave({ text, href }: Asked): Promise<string> {
  const key = crypto.randomUUID();
  await itemOf(key).setValue({ text: text?.slice(0, MAX_CHECKED_LENGTH) ?? null, href } satisfies Asked);
  return key;
}

/** What was left under the key, once; null if there is nothing. */
export async function take(key: string): Promise<Asked | null> {
  const item = itemOf(key);
  const result = v.safeParse(asked, await item.getValue());
  await item.removeValue();
  return result.success ? result.output : null;
}
