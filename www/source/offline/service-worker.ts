/**
 * Keeps a copy of the demo's own files, so that it opens without a connection. Files of one build are stored together and
 * served together: a page never meets an engine of another build. Nothing but these files is ever fetched or kept.
 */
import type { ServiceWorkerScope } from "./service-worker-scope";

declare const self: ServiceWorkerScope;
/** Filled in by the build: addresses relative to this script. */
declare const __OFFLINE_FILES__: string[];
declare const __OFFLINE_VERSION__: string;

/** Other sites may share the origin (a host with one folder per project): only caches of this folder are ours. */
const CACHE_PREFIX = `shizha-demo ${self.registration.scope} `;
const CACHE_NAME = CACHE_PREFIX + __OFFLINE_VERSION__;

/** A copy without the memory of a redirect: browsers refuse redirected responses as answers to a navigation. */
async function fetchWhole(url: URL): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${url.pathname}: ${String(response.status)}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function store(): Promise<void> {
  const cache = await caches.open(CACHE_NAME);
  await Promise.all(
    __OFFLINE_FILES__.map(async (file) => {
      const url = new URL(file, self.registration.scope);
      await cache.put(url, await fetchWhole(url));
    }),
  );
}

async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Hosts serve a page under up to three addresses: `folder/`, `folder/index.html`, `folder/chat` for `chat.html`. */
async function stored(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE_NAME);
  const url = new URL(request.url);
  url.search = "";
  const candidates = request.mode === "navigate" ? [url.href, `${url.href}index.html`, `${url.href}.html`] : [url.href];
  for (const candidate of candidates) {
    const response = await cache.match(candidate);
    if (response) return response;
  }
  return undefined;
}

self.addEventListener("install", (event) => {
  event.waitUntil(store());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOtherBuilds().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(stored(request).then((response) => response ?? fetch(request)));
});
