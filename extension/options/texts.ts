/** Words of the options page, per language. A missing text is a type error. */
import type { Language, Risk, Sensitivity } from "@engine";
import type { Keeping } from "../shared/settings-areas";
import type { PhraseFault } from "../shared/own-phrases";
import type { SiteRule } from "../shared/sites";
import { ENGLISH } from "./english";
import { SIMPLIFIED } from "./simplified";
import { TRADITIONAL } from "./traditional";

/** A choice, and what it means. */
export interface Explained {
  name: string;
  note: string;
}

export interface OptionsTexts {
  title: string;
  intro: string;
  kept: Record<Keeping, string>;
  failed: string;
  enabled: string;
  enabledNote: string;
  display: string;
  large: string;
  largeNote: string;
  still: string;
  stillNote: string;
  language: string;
  browserLanguage: string;
  region: string;
  hotlines(region: string): string;
  sensitivity: string;
  sensitivityLead: string;
  sensitivitySteps: Record<Sensitivity, Explained>;
  sensitivitySource: string;
  sites: string;
  sitesLead: string;
  otherSites: Record<"all" | "chosen", Explained>;
  siteRules: Record<SiteRule, string>;
  siteList: string;
  siteNone: string;
  siteName: string;
  siteRule: string;
  siteAdd: string;
  siteAdded(site: string): string;
  siteFault: string;
  siteRuleOf(site: string): string;
  siteRemove: string;
  siteRemoveOf(site: string): string;
  siteRemoved(site: string): string;
  phrases: string;
  phrasesLead: string;
  phrasesLabel: string;
  phraseFaults: Record<PhraseFault, string>;
  phraseFaultAt(line: number, phrase: string, reason: string): string;
  phrasesTooMany(most: number): string;
  phrasesSave: string;
  phrasesSaved(count: number): string;
  trial: string;
  trialLead: string;
  trialLabel: string;
  trialRun: string;
  trialRisks: Record<Risk, string>;
  trialUnknown: string;
  scams: string;
  scamsLead: string;
  scamsAllOn: string;
  backup: string;
  backupLead: string;
  backupExport: string;
  backupImport: string;
  backupFile: string;
  imported: string;
  fileLarge: string;
  fileNoJson: string;
  fileForeign: string;
  fileNewer: string;
  fileFault(where: string, expected: string, found: string): string;
  fileUnchanged: string;
  reset: string;
  resetLead: string;
  resetDone: string;
  undo: string;
  undone: string;
}

export const OPTIONS_TEXTS: Record<Language, OptionsTexts> = {
  "zh-CN": SIMPLIFIED,
  "zh-TW": TRADITIONAL,
  en: ENGLISH,
};
