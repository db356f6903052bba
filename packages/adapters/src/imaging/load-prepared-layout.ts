import {
  parseLayout,
  prepareLayout,
  type LayoutRefusal,
  type LumaImage,
  type PreparedLayout,
  type RowTemplate,
} from '@daihoi/counting/reading';
import { err, ok, parseJson, type Result } from '@daihoi/domain/kernel';
import { decodeLuma } from './decode-luma.ts';

/** Reads a layout file: checks every member and decodes the clean print of every page. */
export async function loadPreparedLayout(
  text: string,
): Promise<Result<PreparedLayout, LayoutRefusal>> {
  const layout = parseLayout(parseJson(text));
  if (!layout.ok) return layout;
  const cleans: LumaImage[] = [];
  for (const [index, { clean }] of layout.value.pages.entries()) {
    const image = await decodeLuma({ data: Buffer.from(clean.png, 'base64') });
    if (!image.ok || image.value.width !== clean.width || image.value.height !== clean.height) {
      return err({ code: 'layout.malformed', at: `pages[${index}].clean.png` });
    }
    cleans.push(image.value);
  }
  const prepared = prepareLayout(layout.value, cleans);
  const blank = prepared.pages.findIndex(({ rows }) => rows.some(isBlank));
  return blank < 0
    ? ok(prepared)
    : err({ code: 'layout.malformed', at: `pages[${blank}].clean.png` });
}

/** A row whose name is not in the clean print cannot be compared with it. */
function isBlank({ name, points }: RowTemplate): boolean {
  return name.words.length === 0 || points.ink.length === 0;
}
