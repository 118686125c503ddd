/** Why one passage is warned of, and what to do. Its frame is asked for it when it is wanted. */
import type { Finding, Hotline, Language, ScamType } from "@engine";
import { useEffect, useState } from "preact/hooks";
import { Explanation } from "../finding/explanation";
import { CopyReport } from "../finding/report";
import { FINDING_TEXTS } from "../finding/texts";
import { openLearnPage } from "../learn/address";
import type { Item } from "../tab/findings";
import { command, requestDetails } from "../tab/tab";
import { PANEL_TEXTS } from "./texts";

interface DetailsProps {
  tabId: number;
  item: Item;
  scam: ScamType | undefined;
  hotlines: readonly Hotline[];
  language: Language;
}

/** The findings of a passage as it is now; undefined until they are there, null if it is gone. */
function useFindings(tabId: number, item: Item): Finding[] | null | undefined {
  const [findings, setFindings] = useState<Finding[] | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void requestDetails(tabId, item.frameId, item.id).then((details) => {
      if (wanted) setFindings(details?.findings ?? null);
    });
    return () => {
      wanted = false;
    };
    // A new item comes with each report of the frame, whose words may have changed.
  }, [tabId, item]);
  return findings;
}

export function Details({ tabId, item, scam, hotlines, language }: DetailsProps) {
  const findings = useFindings(tabId, item);
  const text = PANEL_TEXTS[language];
  const about = FINDING_TEXTS[language];
  if (findings === undefined) return null;
  if (findings === null) return <p role="status">{text.gone}</p>;
  return (
    <div class="details">
      <Explanation
        findings={findings}
        rule={scam?.rule ?? null}
        advice={scam?.advice ?? null}
        hotlines={hotlines}
        language={language}
        heading="h2"
      />
      <div class="actions">
        {scam !== undefined && (
          <button type="button" onClick={() => void openLearnPage(scam.id)}>
            {about.learn}
          </button>
        )}
        <button type="button" onClick={() => void command(tabId, item.frameId, { kind: "dismiss", id: item.id })}>
          {text.notScam}
        </button>
      </div>
      <CopyReport reported={{ findings, name: scam?.name ?? null, language }} />
    </div>
  );
}
