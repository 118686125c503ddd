/** How soon to warn, with what that means in false alarms. */
import { Radios } from "../interface/radios";
import type { Settings } from "../shared/settings";
import { change } from "./change";
import type { OptionsTexts } from "./texts";

/**
 * The figures in the texts were measured with `shizha evaluate --sensitivity` on labelled texts: 54,706 private messages,
 * service chats, headlines and job advertisements; 4,215 advertising texts; 3,424 scams.
 */
const STEPS = ["fewer", "standard", "more"] as const;

interface SensitivityProps {
  text: OptionsTexts;
  sensitivity: Settings["sensitivity"];
}

export function SensitivityChoice({ text, sensitivity }: SensitivityProps) {
  return (
    <section>
      <h2 id="sensitivity">{text.sensitivity}</h2>
      <p>{text.sensitivityLead}</p>
      <Radios
        name="sensitivity"
        labelledBy="sensitivity"
        value={sensitivity}
        options={STEPS.map((id) => ({ id, ...text.sensitivitySteps[id] }))}
        change={(chosen) => change({ sensitivity: chosen })}
      />
      <p class="small">{text.sensitivitySource}</p>
    </section>
  );
}
