/** A small web server for test pages, on this machine only. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Page {
  /** All of the document, or its body. */
  html: string;
  title?: string;
  headers?: Record<string, string>;
  /** True for what is asked for in vain: no answer comes. */
  unanswered?: boolean;
}

/** Two names of the same server, which for a browser are two sites. */
export type Host = "127.0.0.1" | "localhost";

export class Site {
  private readonly pages = new Map<string, Page>();
  /** The path of every request, so that a test can tell which were not the page's. */
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Site> {
    const server = createServer();
    const site = new Site(server);
    server.on("request", (request, response) => {
      const path = request.url ?? "/";
      site.requests.push(path);
      const page = site.pages.get(path) ?? site.pages.get(path.replace(/\?.*/, ""));
      if (page?.unanswered === true) return;
      if (page === undefined) response.writeHead(404).end();
      else
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(documentOf(page));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  /** Puts a page up; its address. */
  add(path: string, page: Page, host: Host = "127.0.0.1"): string {
    this.pages.set(path, page);
    return this.address(path, host);
  }

  address(path: string, host: Host = "127.0.0.1"): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://${host}:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** The icon is named so that no browser goes looking for one. */
function documentOf({ html, title = "聊天" }: Page): string {
  if (/^(?:<!doctype|<\?xml|%PDF)/.test(html)) return html;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`;
}
