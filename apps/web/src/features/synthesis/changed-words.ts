import type { GroupView } from '@daihoi/contract/synthesis';
import { passagesByVersion } from '@daihoi/domain/comments';
import type { SynthesisWords } from './use-synthesis-words.ts';

/** Where the text changed for a group, one sentence for each version. */
export function changedWords(
  changes: GroupView['changes'],
  { t }: Pick<SynthesisWords, 't'>,
): readonly { readonly version: number; readonly said: string }[] {
  return passagesByVersion(changes).map(({ version, passages }) => ({
    version,
    said: t('groups.changed', {
      version,
      passages: passages
        .map(({ paragraph, removed }) =>
          t(removed ? 'groups.removed' : 'groups.passage', { n: paragraph }),
        )
        .join(', '),
    }),
  }));
}
