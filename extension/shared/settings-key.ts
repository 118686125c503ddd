/**
 * Key of the settings in `storage.local`. A content script watches it without
 * reading the settings, so it does not load their schema.
 */
export const SETTINGS_KEY = "settings";
