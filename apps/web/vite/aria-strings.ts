import type { Plugin } from 'vite';

const tableFile = /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/].*intlStrings\.mjs$/;
const englishImport = /from "(\.\.?\/intl\/(?:([a-z]+)\/)?en-US\.mjs)"/;

interface AriaStringsOptions {
  /** Vietnamese by area of React Aria. */
  readonly translated: Readonly<Record<string, unknown>>;
  /** False while development bundles the whole library at once: there a missing label throws where it is used. */
  readonly refusesMissing: boolean;
}

/**
 * React Aria ships labels in 34 languages, Vietnamese not among them. This replaces each of its tables by two entries,
 * English from React Aria and Vietnamese from `src/i18n/aria/vi.ts`, and refuses to bundle an area that we have not
 * translated: an English label cannot reach a Vietnamese page by accident.
 */
export function ariaStrings({ translated, refusesMissing }: AriaStringsOptions): Plugin {
  const areas = new Map<string, string>();
  return {
    name: 'daihoi-aria-strings',
    enforce: 'pre',
    transform(code, id) {
      const found = tableFile.test(id) ? englishImport.exec(code) : null;
      if (!found) return null;
      const area = found[2] ?? 'components';
      areas.set(id, area);
      const vietnamese = JSON.stringify(translated[area] ?? {});
      return {
        code: `import english from '${found[1]}';\nexport default { 'en-US': english, 'vi-VN': ${vietnamese} };\n`,
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      if (!refusesMissing) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const area = areas.get(id);
          if (area !== undefined && module.renderedLength > 0 && !(area in translated))
            this.error(`src/i18n/aria/vi.ts has no Vietnamese for React Aria's area "${area}"`);
        }
      }
    },
  };
}
