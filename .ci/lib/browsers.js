/** The browsers of this system. Google's own Chrome is left out: it refuses extensions from the command line. */
import { isInstalled } from "./apt.js";
import { ask, which } from "./process.js";

export const chromium = () => which("chromium", "chromium-browser");
export const firefox = () => which("firefox-esr", "firefox");
export const chromedriver = () => which("chromedriver");

/** For tests: no window, no sandbox (root has none), and nothing of Chromium's own that looks for a network. */
export const headlessChromium = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether Chinese can be drawn. */
export const hasChineseFont = () =>
  which("fc-list") ? Boolean(ask("fc-list", [":lang=zh-cn", "family"])) : isInstalled("fonts-noto-cjk");
