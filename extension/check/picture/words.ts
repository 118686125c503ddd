/** The words in a picture, recognised on this device. */
import { createWorker, OEM, PSM, type LoggerMessage, type Worker } from "tesseract.js";
import { passagesOf } from "./passages";

/**
 * Together, because the recogniser then takes for each word what fits best: a reader need not say in which script a
 * picture is, and messages mix them.
 */
const LANGUAGES = ["chi_sim", "chi_tra", "eng"];
/**
 * The Chinese data name further data, for vertical writing, that are not packed in. Left to itself the recogniser looks
 * for them, and then mixes up the list of those it has.
 */
const CONFIGURATION = "tessedit_load_sublangs \n";
/** Time (ms) without a sign of progress after which the recogniser has failed: some of its failures are silent. */
const STALL = 60_000;

export interface Recognition {
  /** Where the recogniser and its data lie. */
  folder: string;
  /** Called with the part done, 0 to 1; null while the recogniser is being made ready. */
  progress: (part: number | null) => void;
  signal: AbortSignal;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** Where Trusted Types are known, a worker starts from an address only if a policy vouches for it. Made at most once. */
let vouched = false;
function vouchFor(worker: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (vouched || trustedTypes === undefined) return;
  vouched = true;
  const address = new URL(worker, location.href).href;
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => (new URL(url, location.href).href === address ? url : null),
  });
}

class Recogniser {
  private worker: Worker | undefined;
  private ended = false;

  async start(folder: string, logger: (message: LoggerMessage) => void): Promise<Worker> {
    const workerPath = `${folder}worker.js`;
    vouchFor(workerPath);
    const worker = await new Promise<Worker>((resolve, reject: (reason: unknown) => void) => {
      const options = {
        workerPath,
        corePath: `${folder}tesseract-core-simd-lstm.js`,
        langPath: folder,
        // The extension's policy allows workers from its own files alone, and nothing is kept.
        workerBlobURL: false,
        cacheMethod: "none",
        logger,
        errorHandler: reject,
      };
      createWorker(LANGUAGES, OEM.LSTM_ONLY, options, CONFIGURATION).then(resolve, reject);
    });
    this.worker = worker;
    if (this.ended) await worker.terminate();
    // Else the spaces around a wide gap are lost, and with them where words end.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, preserve_interword_spaces: "1" });
    return worker;
  }

  end(): void {
    this.ended = true;
    void this.worker?.terminate();
  }
}

/** The text of the picture, a line for each passage; empty if there is none. Rejects when stopped or when it fails. */
export async function wordsIn(picture: OffscreenCanvas, { folder, progress, signal }: Recognition): Promise<string> {
  const recogniser = new Recogniser();
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<string>((resolve, reject: (reason: unknown) => void) => {
      const alive = () => {
        clearTimeout(silence);
        silence = setTimeout(() => reject(new Error("The recogniser does not answer")), STALL);
      };
      const logger = (message: LoggerMessage) => {
        alive();
        progress(message.status === "recognizing text" ? message.progress : null);
      };
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(new DOMException("Stopped", "AbortError")), { once: true });
      alive();
      recogniser
        .start(folder, logger)
        .then((worker) => worker.recognize(picture))
        .then(({ data }) => resolve(passagesOf(data.text)), reject);
    });
  } finally {
    clearTimeout(silence);
    recogniser.end();
  }
}
