/**
 * What a test asks of a browser, the same for both. All of it is done from outside, through the browser's own debugging
 * interfaces: the extension has no switch for tests and cannot tell that it is being tested.
 */

export type Key = "Escape" | "Tab" | "Enter" | "Backspace" | "Home" | "End";
export type Keys = Key | `Control+${Key | "a" | "c" | "v" | "z"}`;

export interface Point {
  x: number;
  y: number;
}

/** A request the browser made, and on whose behalf: an origin, or `browser` for its own business. */
export interface Traffic {
  address: string;
  initiator: string;
}

/** A function that travels to the page as its source: it must not use anything from outside of itself. */
export type Script<A extends unknown[], R> = (...values: A) => R | Promise<R>;

/** How a page is to be looked at. */
export interface View {
  /** Of the page, in CSS pixels. */
  width: number;
  height: number;
  colorScheme: "light" | "dark";
  /** The system's own few colours, as with Windows' contrast themes; not unless told. */
  forcedColors?: boolean;
}

export interface Tab {
  /** Resolves when the page has loaded, which may take as long as `patience` (ms) says. */
  load(address: string, patience?: number): Promise<void>;
  /** Runs in the page's own world, where the extension's content script does not. Values travel as JSON. */
  run<A extends unknown[], R>(script: Script<A, R>, ...values: A): Promise<R>;
  /** The same in every frame of the tab, the page itself first. */
  runInFrames<R>(script: Script<[], R>): Promise<R[]>;
  /** Runs with each closed shadow root in the tab, in whatever frame. */
  inClosedRoots<R, A extends unknown[]>(script: Script<[ShadowRoot, ...A], R>, ...values: A): Promise<R[]>;
  /** Shows the page so, and without motion. In Firefox the colours go for all tabs. */
  view(view: View): Promise<void>;
  /** A user's click, in CSS pixels of the viewport. */
  clickAt(point: Point): Promise<void>;
  /** A key, or several held together: `Control+z`. */
  press(keys: Keys): Promise<void>;
  /** Key by key, where a keyboard has a key for the character. */
  type(text: string): Promise<void>;
  /**
   * Types through an input method: each step stands there as not yet chosen. Without an end to it the last one stays so.
   * Firefox's interface offers none.
   */
  compose?(steps: readonly string[], chosen?: string): Promise<void>;
  /** The keys for copying what is selected. */
  copy(): Promise<void>;
  /** Makes it the tab the user looks at. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver<T extends Tab = Tab> {
  readonly name: string;
  /** Where the extension's pages are, if it has one; no slash at the end. */
  readonly origin: string;
  newTab(): Promise<T>;
  /** A tab that shows this address, however it was opened; null if there is none. */
  tabAt(address: string): Promise<T | null>;
  /** True while the browser shows the extension's side panel. */
  sideIsOpen(): Promise<boolean>;
  /** Stops the extension's background as the browser does after a time of quiet; resolves when it is stopped. */
  stopBackground(): Promise<void>;
  /** Has the browser load the extension anew, as it does for an update: what ran of it is gone, and pages stay open. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on, as the user can in the browser's list of extensions. */
  switchExtension(on: boolean): Promise<void>;
  removeExtension(): Promise<void>;
  /** What the extension, or a page because of it, wrote to any console so far. */
  complaints(): Promise<string[]>;
  /** Ends the browser; resolves to all requests of its life. */
  close(): Promise<Traffic[]>;
}

/** What is needed to start a browser. */
export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without it. */
  extension: string | null;
  /** Folder for everything the browser writes. */
  workspace: string;
}

/** The source of an expression that calls `script`. The transpiler's helper for function names is not there in a page. */
export function callSource(script: (...values: never[]) => unknown, values: readonly unknown[], first = ""): string {
  const list = [...(first === "" ? [] : [first]), ...values.map((value) => JSON.stringify(value))];
  return `((__name) => (${script.toString()})(${list.join(", ")}))((named) => named)`;
}
