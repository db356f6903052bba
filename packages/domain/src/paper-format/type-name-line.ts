import { documentTypes } from '../papers/index.ts';
import { foldDiacritics } from '../text/index.ts';
import { copyNames, fullNames, furtherTypeNames } from './data/type-names.ts';
import { isBlank, isUpper, lineKey, lineText } from './line-facts.ts';
import type { PaperBlock } from './paper-file.ts';

const typeNameKeys = [
  ...documentTypes.map(({ name }) => foldDiacritics(name)),
  ...furtherTypeNames,
  ...copyNames,
];
const aloneKeys = new Set<string>([...typeNameKeys, ...fullNames]);
/** A line that is the type name of a paper: its words, in capitals, or centred where they stand alone. */
export function isTypeName(block: PaperBlock): boolean {
  if (block.kind !== 'line' || isBlank(block)) return false;
  const key = lineKey(block);
  const named = typeNameKeys.some((name) => key === name || key.startsWith(`${name} `));
  const alone = aloneKeys.has(key);
  return (
    named && key.length < 80 && (isUpper(lineText(block)) || (alone && block.align === 'centre'))
  );
}
