import { organizationLevels } from '@daihoi/domain/organisation';
import { Select } from '../../../components/choice-fields.tsx';
import { useWords } from '../use-words.ts';

const levels = organizationLevels.filter((level) => level !== 'GROUP' && level !== 'CENTRAL');

/** One level of a subtree, or all of them (an empty text). */
export function LevelChoice({ onChoose }: { readonly onChoose: (level: string) => void }) {
  const { t, known } = useWords();
  return (
    <Select
      name="level"
      label={t('postpone.level')}
      width="name"
      defaultValue=""
      options={[
        { value: '', label: t('postpone.allLevels') },
        ...levels.map((value) => ({
          value,
          label: t(known(`level.${value}`, 'postpone.allLevels')),
        })),
      ]}
      onChoose={onChoose}
    />
  );
}
