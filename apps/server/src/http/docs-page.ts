import type { Route } from '@daihoi/contract/http';
import { accessWords, areaOf } from './openapi.ts';

const style = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; color: #1f1b16; background: #fff; }
  @media (prefers-color-scheme: dark) { body { color: #ece7df; background: #191613; } a { color: #f0b3a3; } th, td { border-color: #4a433b; } }
  h2 { margin-top: 2rem; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #ddd5c9; vertical-align: top; }
  code { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; } .m { font-weight: 700; white-space: nowrap; }
`;

/** The HTTP contract as one plain page: every route of the tables, by area, with who may ask. */
export function docsPage(routes: readonly Route[]): string {
  const byArea = Map.groupBy(routes, areaOf);
  const areas = [...byArea].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dai Hoi: HTTP contract</title><style>${style}</style></head>
<body>
<h1>HTTP contract</h1>
<p>Printed from the tables of routes that the server answers. The whole contract with every shape: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>
<p>Sign in with <code>POST /api/session</code>; the answer sets the cookie <code>daihoi</code>. Requests that change something carry the header <code>x-daihoi</code>. A refusal is <code>{"error": {"code", "message", "details"}}</code>.</p>
${areas.map(([area, under]) => section(area, under)).join('\n')}
</body>
</html>
`;
}

function section(area: string, routes: readonly Route[]): string {
  return `<section><h2>${escape(area)}</h2><table>
<thead><tr><th scope="col">Method</th><th scope="col">Path</th><th scope="col">What it does</th><th scope="col">For</th></tr></thead>
<tbody>${routes.map(row).join('')}</tbody></table></section>`;
}

function row(route: Route): string {
  const cells = [
    `<td class="m">${route.method}</td>`,
    `<td><code>${escape(route.path)}</code></td>`,
    `<td>${escape(route.summary)}</td>`,
    `<td>${escape(accessWords(route.access))}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
