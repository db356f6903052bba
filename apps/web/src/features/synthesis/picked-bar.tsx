import type { CountedGroupView } from '@daihoi/contract/synthesis';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import type { PlaceActs } from './place-acts.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';

interface PickedBarProps {
  readonly acts: PlaceActs;
  readonly groups: readonly CountedGroupView[];
  readonly busy: boolean;
}

const shortGist = 60;

/** What can be done with everything that is chosen. */
export function PickedBar({ acts, groups, busy }: PickedBarProps) {
  const { t } = useSynthesisWords();
  const [target, setTarget] = useState('');
  const { picking, put } = acts;
  const { picked, count, clear } = picking;
  if (count === 0) return null;
  const inGroups = [...picked.lines.values()].some(({ seenIn }) => seenIn !== null);
  return (
    <section className="synthesis-picked" aria-label={t('picked.label')}>
      <p role="status">{t('picked.count', { n: count })}</p>
      <Button size="small" busy={busy} onPress={() => put(picked, { kind: 'new' })}>
        {t('picked.make')}
      </Button>
      {groups.length > 0 && (
        <>
          <Select
            name="target"
            label={t('picked.to')}
            options={groups.map(({ id, number, gist }) => ({
              value: id,
              label: `${t('groups.name', { n: number })}: ${gist.slice(0, shortGist)}`,
            }))}
            onChoose={setTarget}
          />
          {target !== '' && (
            <Button
              size="small"
              busy={busy}
              onPress={() => put(picked, { kind: 'group', id: target })}
            >
              {t('picked.move')}
            </Button>
          )}
        </>
      )}
      {inGroups && (
        <Button size="small" busy={busy} onPress={() => put(picked, { kind: 'none' })}>
          {t('picked.out')}
        </Button>
      )}
      <Button size="small" kind="text" onPress={clear}>
        {t('picked.clear')}
      </Button>
    </section>
  );
}
