/** Whose hotlines are named: chosen from those that the engine knows, nothing while it knows none. */
import type { Region } from "@engine";
import type { Settings } from "../shared/settings";
import { changeSettings } from "../shared/settings-store";
import { Choice } from "./controls";

interface RegionChoiceProps {
  label: string;
  /** Said below the label. */
  note?: string;
  settings: Settings;
  regions: readonly Region[];
}

export function RegionChoice({ settings, regions, ...said }: RegionChoiceProps) {
  if (regions.length === 0) return null;
  const change = (region: Settings["region"]) => void changeSettings({ region });
  return <Choice {...said} value={settings.region} options={regions} change={change} />;
}
