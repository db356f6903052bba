import { oidcErrors } from './errors/oidc.ts';

/** The sentence of a refusal that the browser brings back to the door; undefined for a code that is none of these. */
export function oidcRefusal(code: string, lang: 'vi' | 'en'): string | undefined {
  for (const [known, wording] of Object.entries(oidcErrors))
    if (known === code) return wording[lang];
  return undefined;
}
