/** The first line: what is known of the tab's page. Never that a page is safe. */
import { askToReadPages } from "../shared/page-access";
import type { PopupTexts } from "../shared/popup-texts";
import type { TabStatus } from "../shared/protocol";
import { changeSettings } from "../shared/settings-store";
import { readThisTab, reloadTab } from "./tab";

interface StateProps {
  text: PopupTexts;
  tabId: number | null;
  status: TabStatus | null;
  mayRead: boolean;
  /** Called after the user allowed reading. */
  refresh: () => void;
}

interface MessageProps {
  tone: string;
  title: string;
  note?: string | undefined;
  /** What the user can do about it. */
  act?: { label: string; does: () => Promise<unknown> };
}

function Message({ tone, title, note, act }: MessageProps) {
  return (
    <>
      <div class={`state ${tone}`} role="status">
        <strong>{title}</strong>
        {note !== undefined && <p>{note}</p>}
      </div>
      {act !== undefined && (
        <button type="button" onClick={() => void act.does()}>
          {act.label}
        </button>
      )}
    </>
  );
}

export function State({ text, tabId, status, mayRead, refresh }: StateProps) {
  if (status === null) return <Message tone="quiet" title={text.checking} />;
  if (status.catalog === null) return <Message tone="failed" title={text.failed} note={text.failedNote} />;
  if (!mayRead) {
    const grant = { label: text.grantAccess, does: () => askToReadPages().then(refresh) };
    return <Message tone="failed" title={text.noAccess} act={grant} />;
  }
  const { page } = status;
  const reload = {
    label: text.reload,
    does: async () => {
      if (tabId !== null) await reloadTab(tabId);
    },
  };
  if (page === null) {
    // As are pages that were open before the extension came.
    return <Message tone="quiet" title={text.unreadable} note={text.unreadableNote} act={reload} />;
  }
  const once = {
    label: text.readOnce,
    does: async () => {
      if (tabId !== null) await readThisTab(tabId);
      refresh();
    },
  };
  const switchOn = { label: text.switchOn, does: () => changeSettings({ enabled: true }) };
  switch (page.access) {
    case "off":
      return <Message tone="quiet" title={text.allOff} act={switchOn} />;
    case "never":
      return <Message tone="quiet" title={text.siteOff} />;
    case "ask":
      return <Message tone="quiet" title={text.siteAsks} note={text.notReadNote} act={once} />;
    case "unchosen":
      return <Message tone="quiet" title={text.siteNotChosen} note={text.notReadNote} act={once} />;
    case "read":
      break;
  }
  const partial = page.partial ? text.partial : undefined;
  if (page.count > 0) {
    const dangerous = page.items.some((item) => item.risk === "dangerous" && !item.dismissed);
    return <Message tone={dangerous ? "dangerous" : "suspicious"} title={text.found(page.count)} note={partial} />;
  }
  if (page.state === "failed") return <Message tone="failed" title={text.broken} note={text.brokenNote} act={reload} />;
  if (page.state === "checking") return <Message tone="quiet" title={text.checking} />;
  return <Message tone="quiet" title={text.noSign} note={partial ?? text.noSignNote} />;
}
