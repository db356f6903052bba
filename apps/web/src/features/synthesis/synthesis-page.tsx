import { synthesisRoutes, type SynthesisView } from '@daihoi/contract/synthesis';
import { useQueryClient } from '@tanstack/react-query';
import { FileDown, MessagesSquare } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { call } from '../../api/call.ts';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { ButtonAnchor, ButtonLink } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { useAddress } from '../../lib/use-address.ts';
import { ConcludeStep } from './conclude-step.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceRoom } from './place-room.tsx';
import { placeName, placeNamed, nextOpenPlace } from './places.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis, WhichSynthesisContext } from './which-synthesis.ts';
import '../../design/font-words.css';
import './synthesis.css';

/** What was said of a draft: passages at the left, at the right what waits for a group and the groups with their answers. */
export function SynthesisPage() {
  const { unitId = '', consultationId = '' } = useParams();
  const params = useMemo(() => ({ unitId, consultationId }), [unitId, consultationId]);
  const synthesis = useRoute(synthesisRoutes.show, { params }, { keepLast: true });
  return (
    <Here page of={synthesis}>
      {(data) => (
        <WhichSynthesisContext value={{ params, open: data.state === 'ASKING', draft: data }}>
          <Loaded synthesis={data} />
        </WhichSynthesisContext>
      )}
    </Here>
  );
}

function Loaded({ synthesis }: { readonly synthesis: SynthesisView }) {
  const { t } = useSynthesisWords();
  const { title, congressId, draftId, unitName } = synthesis;
  useTitledObject(title);
  return (
    <>
      <Breadcrumb
        levels={[
          { label: unitName, to: `/congresses/${congressId}` },
          { label: t('toDraft'), to: `/drafts/${congressId}` },
          { label: title, to: `/drafts/${congressId}/${draftId}` },
          { label: t('name') },
        ]}
      />
      <Head synthesis={synthesis} />
      <ConcludeStep synthesis={synthesis} />
      <Proposing />
      {synthesis.places.length === 0 ? (
        <EmptyState icon={MessagesSquare} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Room synthesis={synthesis} />
      )}
    </>
  );
}

function Head({ synthesis }: { readonly synthesis: SynthesisView }) {
  const { t, voices } = useSynthesisWords();
  const { params } = useWhichSynthesis();
  const { title, draftVersion, state, voices: who } = synthesis;
  const told = { title, version: draftVersion, comments: who.comments, voices: voices(who) };
  const left = synthesis.places.reduce(
    (sum, place) => ({
      waiting: sum.waiting + place.waiting,
      unanswered: sum.unanswered + place.unanswered,
    }),
    { waiting: 0, unanswered: 0 },
  );
  return (
    <PageHead
      name={t('name')}
      actions={
        <>
          <ButtonLink
            size="small"
            to={`/synthesis/${params.unitId}/${params.consultationId}/changes`}
          >
            {t('toChanges')}
          </ButtonLink>
          <ButtonAnchor
            size="small"
            icon={FileDown}
            href={urlOf(synthesisRoutes.report, { params })}
          >
            {t('report')}
          </ButtonAnchor>
        </>
      }
    >
      {who.comments === 0
        ? t('noneSentence', told)
        : t(state === 'CONCLUDED' ? 'concludedSentence' : 'sentence', {
            ...told,
            left: t(`left.${leftKey(left)}`, left),
          })}
    </PageHead>
  );
}

/** What is left is told without a zero. */
function leftKey({
  waiting,
  unanswered,
}: {
  readonly waiting: number;
  readonly unanswered: number;
}) {
  if (waiting > 0) return unanswered > 0 ? 'both' : 'waiting';
  return unanswered > 0 ? 'unanswered' : 'none';
}

/** Likeness looks at what came since, part by part, while the office already reads. */
function Proposing() {
  const { t } = useSynthesisWords();
  const { params, open } = useWhichSynthesis();
  const queries = useQueryClient();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    void proposeAll(params, { signal: stop.signal, tell: setLeft }).then((placed) =>
      placed > 0 && !stop.signal.aborted ? queries.invalidateQueries() : undefined,
    );
    return () => stop.abort();
  }, [params, open, queries]);
  if (!open || left === 0) return null;
  return (
    <p className="synthesis-note" role="status">
      {t('proposing', { n: left })}
    </p>
  );
}

/** Asks on until nothing is left, somebody else is at it, or it is refused; the page works without. Answers how many lines were placed. */
async function proposeAll(
  params: { readonly unitId: string; readonly consultationId: string },
  way: { readonly signal: AbortSignal; readonly tell: (left: number) => void },
): Promise<number> {
  const answer = await call(synthesisRoutes.propose, { params }, way.signal);
  if (!answer.ok || way.signal.aborted) return 0;
  const { placed, left } = answer.value;
  way.tell(left);
  return left > 0 && placed > 0 ? placed + (await proposeAll(params, way)) : placed;
}

function Room({ synthesis }: { readonly synthesis: SynthesisView }) {
  const [named, choose] = useAddress('doan');
  const { places } = synthesis;
  const asked = placeNamed(places, named);
  const at = asked ?? places.find((each) => each.waiting + each.unanswered > 0) ?? places[0];
  if (at === undefined) return null;
  return (
    <div className="synthesis-room">
      <PlaceList places={places} at={at} onChoose={(place) => choose(placeName(place))} />
      <PlaceRoom
        key={placeName(at.place)}
        at={at}
        onNext={() => {
          const next = nextOpenPlace(places, at);
          if (next) choose(placeName(next.place));
        }}
      />
    </div>
  );
}
