import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

import { usePreferences } from "../preferences/context";
import { Logo } from "./icons";
import { Settings } from "./Settings";

interface Props {
  page: "check" | "chat";
  documentTitle: string;
  children: ComponentChildren;
}

/** What both pages share: the way around, the settings, and room for the page. */
export function Shell({ page, documentTitle, children }: Props) {
  const { messages } = usePreferences();
  const { navigation } = messages;
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <>
      <a class="skip" href="#content">
        {messages.skipToContent}
      </a>
      <header class="site-header">
        <a class="brand" href="./index.html">
          <Logo />
          <span>{messages.productName}</span>
        </a>
        <nav aria-label={navigation.label}>
          <a href="./index.html" aria-current={page === "check" ? "page" : undefined}>
            {navigation.check}
          </a>
          <a href="./chat.html" aria-current={page === "chat" ? "page" : undefined}>
            {navigation.chat}
          </a>
        </nav>
        <Settings />
      </header>
      <main id="content" tabIndex={-1} data-page={page}>
        {children}
      </main>
    </>
  );
}
