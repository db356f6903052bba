import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/use-act.ts';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Said } from '../../../components/said.tsx';
import { roomPath } from '../ballot-view.ts';
import { useResultWords } from './use-result-words.ts';

/** What follows from the result, and the next ballot in one click: of this office, else of the one whose turn it is. */
export function NextPanel({ view }: { readonly view: BallotSessionView }) {
  const words = useResultWords();
  const { r, t, next, round } = words;
  const navigate = useNavigate();
  const { congressId } = view;
  const list = useRoute(ballotSessionRoutes.list, { params: { congressId } });
  const act = useAct(ballotSessionRoutes.open);
  const ready = list.status === 'here' ? list.data.next.filter(({ waits }) => !waits) : [];
  const following = ready.find((each) => each.office === view.office) ?? ready[0];
  const steps = next(view.count?.next ?? []);
  if (steps.length === 0 && !following) return null;
  async function open({ office }: NonNullable<typeof following>): Promise<void> {
    const opened = await act.send({ params: { congressId }, body: { office } });
    if (opened.ok) await navigate(roomPath({ congressId, office, number: opened.value.number }));
  }
  return (
    <section className="panel">
      <h2>{r('next')}</h2>
      {steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      {following && (
        <>
          <p className="hands-note">
            {t(following.names === 0 ? 'list.nextNoNames' : 'list.nextText', {
              kind: t(`kind.${following.round.kind}`),
              seats: following.seats,
              names: following.names,
            })}
          </p>
          <Button busy={act.state.status === 'sending'} onPress={() => void open(following)}>
            {t('list.nextTitle', { office: words.office(following), round: round(following) })}
          </Button>
        </>
      )}
      <Said state={act.state} />
    </section>
  );
}
