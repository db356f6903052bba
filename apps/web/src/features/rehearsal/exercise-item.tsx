import {
  rehearsalRoutes,
  type RehearsalExercise,
  type RehearsalView,
} from '@daihoi/contract/rehearsal';
import { brand, dayOf, type Instant } from '@daihoi/domain/kernel';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Said } from '../../components/said.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { ExerciseStep } from './exercise-step.tsx';
import { FindingList } from './finding-list.tsx';

type Try = NonNullable<RehearsalExercise['latest']>;

interface ExerciseItemProps {
  readonly line: RehearsalExercise;
  readonly view: RehearsalView;
  /** The list that a new try is begun with. */
  readonly size: Try['size'];
  readonly isNext: boolean;
}

/** One exercise: what it is, where it stands, what to do now. */
export function ExerciseItem({ line, view, size, isNext }: ExerciseItemProps) {
  const { t } = useText(rehearsalTexts);
  const begin = useAct(rehearsalRoutes.begin);
  const { exercise, latest } = line;
  const state = latest?.standing.state ?? 'none';
  const cannot = exercise === 'powerCut' && !view.powerSwitch;
  return (
    <li className="rehearsal-exercise">
      <div className="rehearsal-exercise-head">
        <h3>{t(`exercise.${exercise}.title`)}</h3>
        <span className={`rehearsal-state rehearsal-state-${state}`}>{t(`state.${state}`)}</span>
      </div>
      <p>{t(`exercise.${exercise}.what`)}</p>
      {latest && <TryLine latest={latest} tries={line.tries} />}
      {latest?.standing.state === 'open' && (
        <ExerciseStep
          view={view}
          exercise={exercise}
          latest={latest}
          step={latest.standing.step}
          isNext={isNext}
        />
      )}
      <div className="rehearsal-acts">
        <Button
          kind={latest ? 'text' : isNext ? 'act' : 'outline'}
          size="small"
          busy={begin.state.status === 'sending'}
          {...(cannot ? { blockedBecause: t('step.noSwitch') } : {})}
          onPress={() => void begin.tell({ body: { exercise, size } })}
        >
          {t(latest ? 'exercises.again' : 'exercises.begin')}
        </Button>
        <Said state={begin.state} />
      </div>
    </li>
  );
}

function TryLine({ latest, tries }: { readonly latest: Try; readonly tries: number }) {
  const { t } = useText(rehearsalTexts);
  const format = useFormat();
  const { standing, size } = latest;
  const at = standing.state === 'open' ? undefined : brand<Instant>(standing.at);
  return (
    <>
      <p className="rehearsal-note">
        {t('exercises.tries', { n: tries, list: t(`exercises.${size}`) })}
        {at !== undefined &&
          `, ${t('exercises.at', { time: format.time(at), date: format.date(dayOf(at)) })}`}
      </p>
      {standing.state !== 'open' && <FindingList findings={standing.findings} />}
    </>
  );
}
