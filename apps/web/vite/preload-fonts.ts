import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Preloads Be Vietnam Pro in the weights that the first screen needs, and the digits: without it text would jump when
 * the face arrives. The other weights load when a page uses them.
 */
export function preloadFonts(weights: readonly string[]): Plugin {
  const wanted = [
    ...weights.flatMap((weight) => [
      `be-vietnam-pro-latin-${weight}-normal`,
      `be-vietnam-pro-vietnamese-${weight}-normal`,
    ]),
    'dai-hoi-so-wght',
  ];
  return {
    name: 'daihoi-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && wanted.some((name) => file.includes(name)))
          .map(preloadTag);
      },
    },
  };
}

function preloadTag(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    injectTo: 'head-prepend',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
  };
}
