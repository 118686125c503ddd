/** The second half of the content script: the background puts it into a frame that has something to say. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { AnswerPresenter } from "../content/answer/presenter";
import { provide } from "../content/equipment";
import { isHost } from "../content/overlay/host";
import { Warnings } from "../content/warnings";

export default defineUnlistedScript(() => provide({ Warnings, AnswerPresenter, isHost }));
