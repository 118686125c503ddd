/** @jsxImportSource react */
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.tsx";

/** On a slow line the reader sees the page, and its warning, long before React wakes it up. */
addEventListener("hydrate", () => {
  const text = document.querySelector("#message")?.textContent ?? "";
  const script = document.querySelector("script")?.getAttribute("src") ?? "";
  hydrateRoot(document, <Page text={text} script={script} />);
});
