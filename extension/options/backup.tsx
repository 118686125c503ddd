/** All settings at once: to a file, from a file, back to the beginning. Each can be undone. */
import { useRef, useState } from "preact/hooks";
import type { Settings } from "../shared/settings";
import { readSettings, settingsByDefault } from "../shared/settings-store";
import { fromFile, MAX_FILE_BYTES, toFile, type FileContent, type FileFault } from "./backup-file";
import { changeAndSay, useSaid } from "./change";
import type { OptionsTexts } from "./texts";

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

function faultIn(text: OptionsTexts, fault: FileFault): string {
  switch (fault.kind) {
    case "large":
      return text.fileLarge;
    case "noJson":
      return text.fileNoJson;
    case "foreign":
      return text.fileForeign;
    case "newer":
      return text.fileNewer;
    case "field":
      return text.fileFault(fault.where, fault.expected, fault.found);
  }
}

export function Backup({ text }: { text: OptionsTexts }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, say] = useSaid();
  const [wrong, setWrong] = useState("");
  /** The settings before the last change of all. */
  const [before, setBefore] = useState<Settings | null>(null);

  const replace = async (by: Settings, words: string) => {
    setWrong("");
    const settings = await readSettings();
    if (await changeAndSay(by, words, say)) setBefore(settings);
  };
  const undo = async (to: Settings) => {
    if (await changeAndSay(to, text.undone, say)) setBefore(null);
  };
  const read = async (file: File) => {
    const content: FileContent =
      file.size > MAX_FILE_BYTES ? { fault: { kind: "large" } } : fromFile(await file.text());
    if ("settings" in content) {
      await replace(content.settings, text.imported);
      return;
    }
    say("");
    setWrong(`${faultIn(text, content.fault)} ${text.fileUnchanged}`);
  };
  return (
    <section>
      <h2>{text.backup}</h2>
      <p>{text.backupLead}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => void readSettings().then((settings) => save(text.backupFile, toFile(settings)))}
        >
          {text.backupExport}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {text.backupImport}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label={text.backupImport}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void read(file);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
        <button type="button" onClick={() => void replace(settingsByDefault(), text.resetDone)}>
          {text.reset}
        </button>
      </div>
      <p class="small">{text.resetLead}</p>
      <p class="fault" role="alert">
        {wrong}
      </p>
      <p class="said" role="status">
        {said}
      </p>
      {before !== null && (
        <button type="button" onClick={() => void undo(before)}>
          {text.undo}
        </button>
      )}
    </section>
  );
}
