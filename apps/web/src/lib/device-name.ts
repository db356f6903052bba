/** Programs by the word that gives them away; the first that fits wins, for many claim to be others too. */
const browsers = [
  [/\bEdg\//u, 'Edge'],
  [/\bcoc_coc_browser\//u, 'Cốc Cốc'],
  [/\bOPR\//u, 'Opera'],
  [/\bFirefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b/u, 'macOS'],
  [/\bLinux\b/u, 'Linux'],
] as const;

/** "Chrome, Windows" from what a browser says of itself; undefined when neither is known. */
export function deviceName(agent: string): string | undefined {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([sign]) => sign.test(agent))?.[1] ?? [],
  );
  return known.length === 0 ? undefined : known.join(', ');
}
