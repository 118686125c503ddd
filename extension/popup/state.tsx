/** One plain sentence about this page. Never says that a page is safe. */
import type { PopupTexts } from "../shared/popup-texts";
import type { TabStatus } from "../shared/protocol";
import { askToReadPages } from "./tab";

interface StateProps {
  text: PopupTexts;
  status: TabStatus | null;
  mayRead: boolean;
  /** Called after the user allowed reading pages. */
  granted: () => void;
}

function Message({ tone, title, note }: { tone: string; title: string; note?: string | undefined }) {
  return (
    <div class={`state ${tone}`} role="status">
      <strong>{title}</strong>
      {note !== undefined && <p>{note}</p>}
    </div>
  );
}

export function State({ text, status, mayRead, granted }: StateProps) {
  if (status === null) return <Message tone="quiet" title={text.checking} />;
  if (status.catalog === null) return <Message tone="failed" title={text.failed} note={text.failedNote} />;
  if (!mayRead) {
    return (
      <>
        <Message tone="failed" title={text.noAccess} />
        <button type="button" onClick={() => void askToReadPages().then(granted)}>
          {text.grantAccess}
        </button>
      </>
    );
  }
  const { page } = status;
  if (page === null) return <Message tone="quiet" title={text.unreadable} note={text.unreadableNote} />;
  if (!page.enabled) return <Message tone="quiet" title={text.siteOff} />;
  const partial = page.partial ? text.partial : undefined;
  if (page.count > 0) {
    const dangerous = page.items.some((item) => item.risk === "dangerous" && !item.dismissed);
    return <Message tone={dangerous ? "dangerous" : "suspicious"} title={text.found(page.count)} note={partial} />;
  }
  if (page.state === "checking") return <Message tone="quiet" title={text.checking} />;
  return <Message tone="quiet" title={text.noSign} note={partial ?? text.noSignNote} />;
}
