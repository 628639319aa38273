/** Hashes of the module files by name, written in by the build; the sources have none. */
declare const ENSIE_INTEGRITY: Readonly<Record<string, string>> | undefined;
export const integrity = typeof ENSIE_INTEGRITY === 'undefined' ? undefined : ENSIE_INTEGRITY;

/** The files with the texts of each language, likewise. */
declare const ENSIE_TEXTS: Readonly<Record<string, string>> | undefined;
export const textFiles = typeof ENSIE_TEXTS === 'undefined' ? {} : ENSIE_TEXTS;
