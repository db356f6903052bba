import type { RehearsalExercise, RehearsalView } from '@daihoi/contract/rehearsal';
import { useState } from 'react';
import { Card } from '../../components/card.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';
import { ExerciseItem } from './exercise-item.tsx';

type Size = NonNullable<RehearsalExercise['latest']>['size'];

/** The exercises in the order in which they are best done; the first that is not passed has the filled button. */
export function ExercisesCard({ view }: { readonly view: RehearsalView }) {
  const { t } = useText(rehearsalTexts);
  const [size, setSize] = useState<Size>('short');
  const next = view.exercises.find(({ latest }) => latest?.standing.state !== 'passed')?.exercise;
  return (
    <Card title={t('exercises.title')}>
      <p className="rehearsal-note">{t('exercises.note')}</p>
      <RadioGroup
        name="size"
        label={t('exercises.size')}
        defaultValue={size}
        options={[
          { value: 'short', label: t('exercises.short') },
          { value: 'long', label: t('exercises.long') },
        ]}
        onChoose={(value) => setSize(value === 'long' ? 'long' : 'short')}
      />
      <ol className="rehearsal-exercises">
        {view.exercises.map((line) => (
          <ExerciseItem
            key={line.exercise}
            line={line}
            view={view}
            size={size}
            isNext={line.exercise === next}
          />
        ))}
      </ol>
    </Card>
  );
}
