import { oidcErrors } from '../wording/index.ts';

/** The sentence of a refusal that the browser brings back to the door; undefined for a code that is none of these. */
export function oidcRefusal(code: string | null, lang: 'vi' | 'en'): string | undefined {
  for (const [known, wording] of Object.entries(oidcErrors))
    if (known === code) return wording[lang];
  return undefined;
}
