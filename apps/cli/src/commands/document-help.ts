import { kindWords } from '@daihoi/contract/paper-check';
import { documentKinds } from '@daihoi/domain/paper-format';
import type { CommandIo } from '../command-io.ts';

/** Every kind of paper that `--kind` of the document commands takes, with its name. */
export function kindsHelp(lang: CommandIo['lang']): string {
  const head = lang === 'en' ? 'KIND is one of:' : 'LOẠI là một trong:';
  return [head, ...documentKinds().map((kind) => `  ${kind}: ${kindWords(kind, lang)}`)].join('\n');
}
