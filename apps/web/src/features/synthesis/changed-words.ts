import type { GroupView } from '@daihoi/contract/synthesis';
import type { SynthesisWords } from './use-synthesis-words.ts';

/** Where the text changed for a group, one sentence for each version. */
export function changedWords(
  changes: GroupView['changes'],
  { t }: Pick<SynthesisWords, 't'>,
): readonly string[] {
  const versions = [...new Set(changes.map(({ version }) => version))];
  return versions.map((version) => {
    const passages = changes
      .filter((each) => each.version === version)
      .map(({ paragraph }) =>
        paragraph < 0
          ? t('groups.removed', { n: -paragraph })
          : t('groups.passage', { n: paragraph }),
      );
    return t('groups.changed', { version, passages: passages.join(', ') });
  });
}
