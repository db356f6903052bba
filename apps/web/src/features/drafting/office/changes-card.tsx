import { draftingRoutes, type DraftView, type VersionChange } from '@daihoi/contract/drafting';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { ChangedWord } from '../../../components/changed-word.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useAddress } from '../../../lib/use-address.ts';
import { comparedFirst } from '../next-draft-step.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import './changes.css';

const ChangedFor = lazy(async () => ({
  default: (await import('./changed-for.tsx')).ChangedFor,
}));

interface ChangesCardProps {
  readonly draft: DraftView;
  readonly number: number;
  readonly onShow: (paragraph: number) => void;
}

/** What changed since an earlier version, by paragraph and word; asked only when somebody wants to see it. */
export function ChangesCard({ draft, number, onShow }: ChangesCardProps) {
  const { t } = useDraftWords();
  const [named] = useAddress('so-voi');
  const [open, setOpen] = useState(named !== null);
  const first = comparedFirst(draft, number);
  const [chosen, setChosen] = useState(
    draft.versions.find((each) => String(each.number) === named && each.number < number)?.number,
  );
  if (first === undefined) return null;
  const before = chosen ?? first;
  const earlier = draft.versions.filter((each) => each.number < number);
  if (!open)
    return (
      <p className="drafting-note">
        <LinkButton open={false} onPress={() => setOpen(true)}>
          {t('changes.open', { n: before })}
        </LinkButton>
      </p>
    );
  return (
    <Card title={t('changes.title', { n: before })}>
      {earlier.length > 1 && (
        <Select
          name="before"
          label={t('changes.with')}
          defaultValue={String(before)}
          options={earlier.map((each) => ({
            value: String(each.number),
            label: t('changes.choice', { n: each.number, why: each.why }),
          }))}
          onChoose={(value) => setChosen(Number(value))}
        />
      )}
      <Changes number={number} before={before} answersComments={draft.mayWrite} onShow={onShow} />
    </Card>
  );
}

interface ChangesProps {
  readonly number: number;
  readonly before: number;
  /** Whoever writes a draft answers what is said of it. */
  readonly answersComments: boolean;
  readonly onShow: (paragraph: number) => void;
}

function Changes({ number, before, answersComments, onShow }: ChangesProps) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const changes = useRoute(draftingRoutes.changes, {
    params: { ...params, number },
    query: { other: before },
  });
  return (
    <Here of={changes}>
      {(data) =>
        data.changes.length === 0 ? (
          <p className="drafting-note">{t('changes.none', { n: before })}</p>
        ) : (
          <ul className="changes">
            {data.changes.map((change, at) => (
              <Change key={at} change={change} onShow={onShow}>
                {answersComments && (
                  <Suspense>
                    <ChangedFor change={change} number={number} before={before} />
                  </Suspense>
                )}
              </Change>
            ))}
          </ul>
        )
      }
    </Here>
  );
}

function Change(props: {
  readonly change: VersionChange;
  readonly onShow: (paragraph: number) => void;
  readonly children: ReactNode;
}) {
  const { t } = useDraftWords();
  const { kind, paragraph, words } = props.change;
  const place = t('changes.place', { n: paragraph });
  return (
    <li>
      <span className="changes-head">
        <b>{t(`changes.kind.${kind}`)}</b>{' '}
        {kind === 'removed' ? (
          place
        ) : (
          <LinkButton onPress={() => props.onShow(paragraph)}>{place}</LinkButton>
        )}
      </span>
      <p className="changes-words" lang="vi">
        {words.map((word, at) => (
          <ChangedWord
            key={at}
            word={word}
            says={{ added: t('changes.added'), removed: t('changes.removed') }}
          />
        ))}
      </p>
      {props.children}
    </li>
  );
}
