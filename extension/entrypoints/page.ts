/**
 * The content script, declared in the manifest by `wxt.config.ts`.
 *
 * It is an unlisted script and not one of the framework's content scripts: those
 * announce themselves by a DOM event that any page can hear, and stop when a
 * page sends the same event.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startContent } from "../content/main";

export default defineUnlistedScript(startContent);
