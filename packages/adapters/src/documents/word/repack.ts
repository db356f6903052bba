import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment a zip can hold. fflate reads it in local time, so it is written in local time: same bytes everywhere. */
const epoch = new Date(1980, 0, 1);

const propertiesPath = 'docProps/core.xml';

/**
 * Packs a Word file anew so that the same paper gives the same bytes: entries in order, one fixed date, and properties that
 * hold a title and no person, no clock.
 */
export function repackWord(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[propertiesPath] = strToU8(coreProperties(title));
  const packed: Zippable = {};
  for (const path of Object.keys(parts).toSorted(byPart)) {
    const part = parts[path];
    if (part !== undefined) packed[path] = [part, { mtime: epoch, level: 4 }];
  }
  return zipSync(packed);
}

/** The list of content types comes first, as readers expect. */
function byPart(left: string, right: string): number {
  const first = '[Content_Types].xml';
  if (left === first || right === first) return left === first ? -1 : 1;
  return left < right ? -1 : 1;
}

function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
