/**
 * Keys of the settings in the browser's storage. A content script watches them
 * without reading the settings, so it does not load their schema.
 */
export const SETTINGS_KEY = "settings";

/** Long lists are kept in parts: an item of `storage.sync` holds 8 KB at most. */
export function isSettingsKey(key: string): boolean {
  return key === SETTINGS_KEY || key.startsWith(`${SETTINGS_KEY}.`);
}
