/** What the browser lets no extension read, or shows by a viewer of its own: nothing of ours is there, and the popup says so. */
import assert from "node:assert/strict";

import { inEachBrowser } from "./lib/bench.ts";
import { cardsOn } from "./lib/card.ts";
import { SENTINEL } from "./lib/messages.ts";
import { Popup } from "./lib/popup.ts";
import type { Site } from "./lib/site.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";

const TEXT = POPUP_TEXTS["zh-CN"];
const PAGE = `<!doctype html><meta charset="utf-8"><p>${SENTINEL}</p>`;

/** A document of one line. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 90>>stream
BT /F 12 Tf 20 100 Td (Confirm your card details within 24 hours at http://parcel-fee.example) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** The smallest picture there is. */
const PICTURE = `data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=`;

type Address = (site: Site) => string;
const put =
  (path: string, html: string, type: string): Address =>
  (site) =>
    site.add(path, { html, headers: { "content-type": type } });
const inAddress: Address = () => `data:text/html;charset=utf-8,${encodeURIComponent(PAGE)}`;

inEachBrowser(
  ({ test }) => {
    const unread: [name: string, address: Address, firefox?: Address][] = [
      ["a PDF", put("/letter.pdf", PDF, "application/pdf")],
      ["a picture", () => PICTURE],
      ["the source of a page", (site) => `view-source:${put("/source", PAGE, "text/html")(site)}`],
      ["a page of the browser", () => "chrome://version", () => "about:license"],
    ];
    for (const [name, inChromium, inFirefox = inChromium] of unread) {
      test(`${name} is left alone, and the popup says that it cannot be checked`, async ({ driver, tab, site }) => {
        await tab.load((driver.name === "Firefox" ? inFirefox : inChromium)(site));
        const popup = await Popup.open(driver, tab);
        await popup.says(TEXT.unreadable);
        await popup.badgeSays("");
        await popup.close();
        assert.deepEqual(await cardsOn(tab), []);
      });
    }

    test("a page in its own address is read where the browser lets it, and else said not to be", async (scene) => {
      const { driver, tab, site } = scene;
      await tab.load(inAddress(site));
      const popup = await Popup.open(driver, tab);
      await popup.says(driver.name === "Firefox" ? TEXT.found(1) : TEXT.unreadable);
      await popup.close();
    });
  },
  // Firefox's viewer of PDFs speaks of what it does.
  { expected: /PDF/ },
);
