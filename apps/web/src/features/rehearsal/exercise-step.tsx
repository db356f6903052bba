import { ballotSessionPaperRoutes } from '@daihoi/contract/ballot-session';
import {
  rehearsalRoutes,
  type RehearsalExercise,
  type RehearsalView,
} from '@daihoi/contract/rehearsal';
import { isScanned } from '@daihoi/domain/rehearsal';
import { urlOf } from '../../api/url-of.ts';
import { useAct } from '../../api/use-act.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Said } from '../../components/said.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';

type Try = NonNullable<RehearsalExercise['latest']>;
type Step = Extract<Try['standing'], { state: 'open' }>['step'];

interface ExerciseStepProps {
  readonly view: RehearsalView;
  readonly exercise: RehearsalExercise['exercise'];
  readonly latest: Try;
  readonly step: Step;
  readonly isNext: boolean;
}

/** The one thing to do now, with its button. */
export function ExerciseStep({ view, exercise, latest, step, isNext }: ExerciseStepProps) {
  const { t } = useText(rehearsalTexts);
  const arm = useAct(rehearsalRoutes.cutPower);
  const kind = isNext ? 'act' : 'outline';
  const [who = ''] = latest.typists;
  const code = view.hands.find(({ name }) => name === who)?.code ?? '';
  if (step.code === 'armCut')
    return (
      <div className="rehearsal-step">
        <p>{t('step.armCut')}</p>
        <Button
          kind={kind}
          size="small"
          busy={arm.state.status === 'sending'}
          onPress={() => void arm.tell({})}
        >
          {t('step.arm')}
        </Button>
        <Said state={arm.state} />
      </div>
    );
  const { code: _code, ...figures } = step;
  return (
    <div className="rehearsal-step">
      <p>{t(`step.${step.code}`, { who, code, ...figures })}</p>
      <ButtonLink kind={kind} size="small" to={roomPath(latest.place)}>
        {t(isScanned(exercise) ? 'exercises.scanRoom' : 'exercises.room')}
      </ButtonLink>
      <a href={deckUrl(latest.place)} download>
        {t('exercises.deck')}
      </a>
    </div>
  );
}

function roomPath({ congressId, office, number }: Try['place']): string {
  return `/congresses/${congressId}/counting/${office}/${String(number)}`;
}

function deckUrl(place: Try['place']): string {
  return urlOf(ballotSessionPaperRoutes.ballots, { params: { ...place, kind: 'deck' } });
}
