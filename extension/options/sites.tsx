/** Which websites are read: what holds for all, and the rules of single ones. */
import { useRef, useState } from "preact/hooks";
import { Radios } from "../interface/radios";
import type { Settings } from "../shared/settings";
import { SITE_RULES, siteNamed, withRule, type SiteEntry, type SiteRule } from "../shared/sites";
import { change, changeAndSay, useSaid } from "./change";
import type { OptionsTexts } from "./texts";

interface SitesProps {
  text: OptionsTexts;
  sites: readonly SiteEntry[];
  otherSites: Settings["otherSites"];
}

interface RuleChoiceProps {
  text: OptionsTexts;
  label: string;
  rule: SiteRule;
  change: (rule: SiteRule) => void;
}

function RuleChoice({ text, label, rule, change: choose }: RuleChoiceProps) {
  return (
    <select
      aria-label={label}
      value={rule}
      onChange={({ currentTarget }) => {
        const chosen = SITE_RULES.find((known) => known === currentTarget.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {SITE_RULES.map((id) => (
        <option key={id} value={id}>
          {text.siteRules[id]}
        </option>
      ))}
    </select>
  );
}

const ruled =
  (site: string, rule: SiteRule | null) =>
  ({ sites }: Settings) => ({ sites: withRule(sites, site, rule) });

function AddSite({ text, say }: { text: OptionsTexts; say: (words: string) => void }) {
  const [name, setName] = useState("");
  const [rule, setNewRule] = useState<SiteRule>("never");
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const site = siteNamed(name);
    setWrong(site === null);
    if (site === null) return;
    setName("");
    void changeAndSay(ruled(site, rule), text.siteAdded(site), say);
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        {text.siteName}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={name}
          aria-invalid={wrong}
          aria-describedby="site-fault"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <RuleChoice text={text} label={text.siteRule} rule={rule} change={setNewRule} />
      <button type="submit">{text.siteAdd}</button>
      <p id="site-fault" class="fault" role="alert">
        {wrong && text.siteFault}
      </p>
    </form>
  );
}

export function Sites({ text, sites, otherSites }: SitesProps) {
  const [said, say] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const defaults = (["all", "chosen"] as const).map((id) => ({ id, ...text.otherSites[id] }));
  const remove = (site: string) => {
    void changeAndSay(ruled(site, null), text.siteRemoved(site), say);
    // The button goes with its row; the keyboard stays in the list.
    heading.current?.focus();
  };
  return (
    <section>
      <h2 id="sites">{text.sites}</h2>
      <p>{text.sitesLead}</p>
      <Radios
        name="other-sites"
        labelledBy="sites"
        value={otherSites}
        options={defaults}
        change={(chosen) => change({ otherSites: chosen })}
      />
      <h3 tabIndex={-1} ref={heading}>
        {text.siteList}
      </h3>
      {sites.length === 0 ? (
        <p class="small">{text.siteNone}</p>
      ) : (
        <ul class="sites">
          {sites.toReversed().map(({ site, rule }) => (
            <li key={site}>
              <span>{site}</span>
              <RuleChoice
                text={text}
                label={text.siteRuleOf(site)}
                rule={rule}
                change={(chosen) => change(ruled(site, chosen))}
              />
              <button type="button" aria-label={text.siteRemoveOf(site)} onClick={() => remove(site)}>
                {text.siteRemove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite text={text} say={say} />
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
