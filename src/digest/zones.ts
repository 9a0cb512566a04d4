/** Time zones of the languages that are spoken in one of them, by Discord's name of the language. */
const ZONES: Readonly<Record<string, string>> = {
  bg: 'Europe/Sofia',
  cs: 'Europe/Prague',
  da: 'Europe/Copenhagen',
  de: 'Europe/Berlin',
  el: 'Europe/Athens',
  fi: 'Europe/Helsinki',
  hi: 'Asia/Kolkata',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  lt: 'Europe/Vilnius',
  no: 'Europe/Oslo',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  'sv-SE': 'Europe/Stockholm',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  vi: 'Asia/Ho_Chi_Minh',
  'zh-TW': 'Asia/Taipei',
};

/** The time zone of a server by its people's language; UTC where the language does not tell. */
export const zoneOf = (locale: string | undefined): string => ZONES[locale ?? ''] ?? 'UTC';

/** Every time zone that can be chosen, by its IANA name. */
export const TIME_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** The name of a time zone however it was typed, older names as well; undefined when there is none. */
export function timeZoneOf(typed: string): string | undefined {
  const known = TIME_ZONES.find((zone) => zone.toLowerCase() === typed.trim().toLowerCase());
  if (known) return known;
  try {
    // An offset ("+02:00") is no time zone: it knows no summer.
    return /^[a-z]/i.test(typed)
      ? new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone
      : undefined;
  } catch {
    return undefined;
  }
}
