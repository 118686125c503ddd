/** Which requests of a browser's life were neither the test's own nor the browser's: there is to be none. */
import type { Traffic } from "./driver.ts";
import type { Site } from "./site.ts";

/** Where browsers go on their own business: updates of themselves and of their lists. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)$/;

function isBrowsersOwn({ address, initiator }: Traffic): boolean {
  return initiator === "browser" && MAKERS.test(new URL(address).hostname);
}

/**
 * Requests to anywhere but the test's site. Whoever started them: a tab that an extension opens looks in the record
 * like one that the user opened.
 * @param origin of the extension's own files, without a slash at the end
 */
export function leaksIn(traffic: readonly Traffic[], site: Site, origin: string): Traffic[] {
  const homes = [site.address("/"), site.address("/", "localhost"), `${origin}/`, "data:", "blob:", "about:"];
  return traffic.filter(
    (request) => !homes.some((home) => request.address.startsWith(home)) && !isBrowsersOwn(request),
  );
}
