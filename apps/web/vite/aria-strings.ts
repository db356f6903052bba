import type { Plugin } from 'vite';

const table =
  /[\\/](react-aria|react-stately|react-aria-components)[\\/]dist[\\/]private[\\/](?:([a-z]+)[\\/])?intlStrings\.mjs$/;

/**
 * React Aria ships labels in 34 languages, Vietnamese not among them. This replaces each of its tables by two entries,
 * English from React Aria and Vietnamese from `src/i18n/aria/vi.ts`, and refuses to bundle an area that we have not
 * translated: an English label cannot reach a Vietnamese page by accident.
 */
export function ariaStrings(translated: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'daihoi-aria-strings',
    enforce: 'pre',
    load(id) {
      const found = table.exec(id.split('?')[0] ?? id);
      if (!found) return null;
      const area = areaOf(found);
      const english = found[2] ? `../intl/${found[2]}/en-US.mjs` : './intl/en-US.mjs';
      const vietnamese = JSON.stringify(translated[area] ?? {});
      return `import english from '${english}';\nexport default { 'en-US': english, 'vi-VN': ${vietnamese} };\n`;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const found = table.exec(id);
          if (found && module.renderedLength > 0 && !translated[areaOf(found)])
            this.error(`src/i18n/aria/vi.ts has no Vietnamese for React Aria's "${areaOf(found)}"`);
        }
      }
    },
  };
}

function areaOf(found: RegExpExecArray): string {
  return found[2] ?? found[1] ?? '';
}
