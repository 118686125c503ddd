/**
 * The name under which a user switches checking off: the host, or for pages
 * without one (`file:`, `data:`) the scheme.
 */
export function siteOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "";
  const { hostname, protocol } = new URL(url);
  return hostname === "" ? protocol : hostname;
}
