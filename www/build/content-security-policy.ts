import type { Plugin } from "vite";

/**
 * "Text never leaves this machine" as a rule the browser enforces: the pages may load their own files and nothing else.
 * Only in the build, because the development server injects inline scripts of its own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

export function contentSecurityPolicy(): Plugin {
  return {
    name: "shizha-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
