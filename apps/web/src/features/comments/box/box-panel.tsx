import { gatherRoutes } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button, ButtonLink, LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAddress } from '../../../lib/use-address.ts';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';
import { toggled, type Chosen } from './chosen.ts';
import { CommentItem } from './comment-item.tsx';
import { LikePanel } from './like-panel.tsx';
import { MergePanel } from './merge-panel.tsx';
import './box.css';

const shows = ['lines', 'setAside', 'sent'] as const;
type Show = (typeof shows)[number];

/** What lies at the unit: lines that count, what was set aside, what went up; what waits for a look lies on its own desk. */
export function BoxPanel() {
  const { t } = useCommentWords();
  const { view } = useConsultation();
  const [asked, choose] = useAddress('xem');
  const show = shows.find((each) => each === asked) ?? 'lines';
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const mayMerge = show === 'lines' && view.mayWrite && view.phase !== 'ended';
  return (
    <div className="comments-stack">
      <ShowChoice show={show} onShow={(next) => choose(next === 'lines' ? undefined : next)} />
      {mayMerge && chosen.size > 0 && (
        <MergePanel chosen={chosen} onDone={() => setChosen(new Map())} />
      )}
      {mayMerge && chosen.size === 0 && view.box.lines > 1 && <LikePanel onChoose={setChosen} />}
      <Card title={t(`box.${show}`)}>
        <PlaceFilter />
        <BoxPage
          key={show}
          show={show}
          after={undefined}
          chosen={mayMerge ? chosen : undefined}
          onChosen={setChosen}
        />
      </Card>
    </div>
  );
}

function ShowChoice(props: { readonly show: Show; readonly onShow: (show: Show) => void }) {
  const { t } = useCommentWords();
  const { params, view } = useConsultation();
  const { box } = view;
  const seen = shows.filter((each) => each === 'lines' || box[each] > 0 || each === props.show);
  if (seen.length === 1 && box.held === 0) return null;
  return (
    <div className="comments-choice" role="group" aria-label={t('box.show')}>
      {seen.map((each) => (
        <Button
          key={each}
          size="small"
          pressed={each === props.show}
          onPress={() => props.onShow(each)}
        >
          {t(`box.${each}`)} ({box[each]})
        </Button>
      ))}
      {box.held > 0 && (
        <ButtonLink size="small" to={`/comments/${params.unitId}/${params.consultationId}/pages`}>
          {t('box.held')} ({box.held})
        </ButtonLink>
      )}
    </div>
  );
}

/** The passage that the list is narrowed to, and the way out of it. */
function PlaceFilter() {
  const { t } = useCommentWords();
  const [place, choose] = useAddress('doan');
  if (place === null) return null;
  return (
    <p className="comments-note">
      {place === 'whole' ? t('box.onlyWhole') : t('box.only', { n: place })}{' '}
      <LinkButton onPress={() => choose()}>{t('box.all')}</LinkButton>
    </p>
  );
}

interface BoxPageProps {
  readonly show: Show;
  readonly after: string | undefined;
  /** Undefined where nothing can be merged. */
  readonly chosen: Chosen | undefined;
  readonly onChosen: (chosen: Chosen) => void;
}

/** One page of the list; the next is read when it is asked for. */
function BoxPage(props: BoxPageProps) {
  const { show, after, chosen, onChosen } = props;
  const { t } = useCommentWords();
  const { params } = useConsultation();
  const [place] = useAddress('doan');
  const [more, setMore] = useState(false);
  const query = { show, after, paragraph: placeOf(place) };
  const box = useRoute(gatherRoutes.box, { params, query }, { keepLast: true });
  return (
    <Here of={box}>
      {({ lines, next }) => (
        <>
          {lines.length === 0 && after === undefined && (
            <p className="comments-note">{t(emptyKeys[show])}</p>
          )}
          <ul className="box-list">
            {lines.map((line) => (
              <CommentItem
                key={line.id}
                line={line}
                {...(chosen
                  ? { chosen: chosen.has(line.id), onChoose: () => onChosen(toggled(chosen, line)) }
                  : {})}
              />
            ))}
          </ul>
          {next !== null && !more && (
            <Button size="small" onPress={() => setMore(true)}>
              {t('box.more')}
            </Button>
          )}
          {next !== null && more && <BoxPage {...props} after={next} />}
        </>
      )}
    </Here>
  );
}

const emptyKeys = {
  lines: 'box.empty',
  setAside: 'box.emptySetAside',
  sent: 'box.emptySent',
} as const;

function placeOf(place: string | null): number | 'whole' | undefined {
  if (place === 'whole') return 'whole';
  return place !== null && /^[1-9]\d{0,5}$/u.test(place) ? Number(place) : undefined;
}
