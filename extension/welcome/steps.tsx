/** The three screens before the first page is read: what it does, what it reads, where. */
import type { Region } from "@engine";
import { useState } from "preact/hooks";
import { Switch } from "../interface/controls";
import { RegionChoice } from "../interface/region-choice";
import { Radios, type RadioOption } from "../interface/radios";
import { usePageAccess } from "../interface/use-page-access";
import { askToReadPages } from "../shared/page-access";
import type { Settings } from "../shared/settings";
import { changeSettings } from "../shared/settings-store";
import type { WelcomeTexts } from "./texts";

/** The heading of each screen, which names the only choices there. */
export const HEADING = "heading";

interface StepProps {
  text: WelcomeTexts;
}

export function WhatItDoes({ text }: StepProps) {
  return (
    <>
      <p>{text.doesLead}</p>
      <ol class="ladder">
        <li class="nothing">{text.doesNothing}</li>
        <li class="mark">{text.doesMark}</li>
        <li class="card">{text.doesCard}</li>
      </ol>
      <p>
        <strong>{text.doesNever}</strong>
      </p>
    </>
  );
}

export function WhatItReads({ text }: StepProps) {
  return (
    <>
      <p>{text.readsLead}</p>
      <ul class="points">
        <li>{text.readsText}</li>
        <li>{text.readsNot}</li>
        <li>{text.readsKeeps}</li>
        <li>{text.readsStays}</li>
      </ul>
    </>
  );
}

/** Says when the browser itself stands in the way, and offers the way out. */
function BrowserAccess({ text }: StepProps) {
  const access = usePageAccess();
  const [asked, setAsked] = useState(false);
  if (access === null || (access && !asked)) return null;
  if (access) {
    return (
      <p class="state" role="status">
        {text.accessGranted}
      </p>
    );
  }
  return (
    <div class="state failed" role="status">
      <p>{asked ? text.accessRefused : text.accessMissing}</p>
      <button type="button" class="main" onClick={() => void askToReadPages().then(() => setAsked(true))}>
        {text.accessGrant}
      </button>
    </div>
  );
}

interface WhereProps extends StepProps {
  settings: Settings;
  regions: readonly Region[];
}

export function Where({ text, settings, regions }: WhereProps) {
  const choices: RadioOption<Settings["otherSites"]>[] = [
    { id: "all", name: text.sitesAll, note: text.sitesAllNote },
    { id: "chosen", name: text.sitesChosen, note: text.sitesChosenNote },
  ];
  return (
    <>
      <BrowserAccess text={text} />
      <div class="sites">
        <Radios
          name="sites"
          labelledBy={HEADING}
          value={settings.otherSites}
          options={choices}
          change={(otherSites) => void changeSettings({ otherSites })}
        />
      </div>
      <RegionChoice label={text.region} note={text.regionNote} settings={settings} regions={regions} />
      <Switch on={settings.large} change={(large) => void changeSettings({ large })}>
        {text.large}
      </Switch>
    </>
  );
}
