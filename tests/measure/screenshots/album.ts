/** Where the pictures go, and in which guises each screen is drawn. */
import { mkdir, writeFile } from "node:fs/promises";

import type { Language } from "@engine";
import type { Page } from "playwright-core";

import { shrink } from "../lib/png.ts";

/** Every picture; not kept. */
const ALL = new URL("../../../target/screenshots/", import.meta.url);
/** Those the documentation shows. */
const KEPT = new URL("../../../docs/screenshots/", import.meta.url);

/** Screens the documentation shows in each language, light and dark. Of the others it has one picture. */
const SHOWN_IN_FULL = ["card", "popup", "demo-check", "demo-chat"];

export const LANGUAGES: Language[] = ["zh-CN", "zh-TW", "en"];

/** How a reader has set up browser and extension. */
export interface Guise {
  name: string;
  colorScheme: "light" | "dark";
  /** The extension's own large type. */
  large: boolean;
  /** The system's own few colours, as with Windows' contrast themes. */
  forcedColors: "active" | "none";
  /** The browser's zoom: a page has that much less room. */
  zoom: number;
  /** Most room a page has in CSS pixels, as on a telephone or at a zoom of 400 %. */
  widest?: number;
}

const LIGHT: Guise = { name: "light", colorScheme: "light", large: false, forcedColors: "none", zoom: 1 };
const DARK: Guise = { ...LIGHT, name: "dark", colorScheme: "dark" };
const LARGE: Guise = { ...LIGHT, name: "large", large: true };
export const GUISES = [LIGHT, DARK, LARGE];

/** Guises in which the words matter less than the room and the colours: drawn in one language. */
export const RARE_GUISES: Guise[] = [
  { ...LIGHT, name: "zoomed", zoom: 2 },
  { ...LIGHT, name: "forced", forcedColors: "active" },
  { ...DARK, name: "large-dark", large: true },
  { ...LARGE, name: "large-narrow", widest: 320 },
  { ...DARK, name: "forced-dark", forcedColors: "active" },
];

/** One way to draw all screens. */
export interface Setting {
  language: Language;
  guise: Guise;
}

function isKept(screen: string, { language, guise }: Setting): boolean {
  if (SHOWN_IN_FULL.includes(screen)) return guise === LIGHT || guise === DARK;
  return language === "zh-CN" && guise === LIGHT;
}

/** Width (CSS px) of a window that is `width` wide. */
export function roomOf({ zoom, widest = Number.POSITIVE_INFINITY }: Guise, width: number): number {
  return Math.min(Math.round(width / zoom), widest);
}

/** Makes the page look as the guise asks, in a window that is `width` wide. */
export async function dress(page: Page, { guise }: Setting, width: number, height: number): Promise<void> {
  const { colorScheme, forcedColors } = guise;
  await page.setViewportSize({ width: roomOf(guise, width), height });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
}

/** Takes a picture of the window, or of all of its page. */
export async function take(page: Page, screen: string, setting: Setting, whole: boolean): Promise<void> {
  const picture = await page.screenshot({ fullPage: whole, animations: "disabled" });
  const name = `${screen}-${setting.language}-${setting.guise.name}.png`;
  await mkdir(ALL, { recursive: true });
  await writeFile(new URL(name, ALL), picture);
  if (!isKept(screen, setting)) return;
  await mkdir(KEPT, { recursive: true });
  await writeFile(new URL(name, KEPT), shrink(picture));
}
