/**
 * The name of the re-open button by language. The guard draws that button on return visits, when no locale file is
 * loaded; so these few words, and with them the list of languages there are texts for, live apart.
 */
export const REOPEN_LABELS = {
  en: 'Cookie settings',
  sv: 'Kakinställningar',
} as const;

export type Language = keyof typeof REOPEN_LABELS;
