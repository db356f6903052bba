import { draftingRoutes, draftKindWords, type NearDraft } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { AskedCard } from './asked-card.tsx';
import { Passage } from './shared-passage.tsx';

interface NearCardProps {
  readonly number: number;
  readonly onShow: (paragraph: number) => void;
}

/** Papers of neighbours, of units below and of the term before that say the same; looked for when somebody asks. */
export function NearCard(props: NearCardProps) {
  const { t } = useDraftWords();
  return (
    <AskedCard ask={t('near.open')} title={t('near.title')}>
      {() => <NearList {...props} />}
    </AskedCard>
  );
}

function NearList({ number, onShow }: NearCardProps) {
  const { t } = useDraftWords();
  const { params } = useWhichDraft();
  const near = useRoute(draftingRoutes.near, { params: { ...params, number } });
  return (
    <Here of={near}>
      {({ drafts }) => (
        <>
          <p className="drafting-note">
            {drafts.length === 0 ? t('near.none') : t('near.note')} {t('shared.note')}
          </p>
          {drafts.length > 0 && (
            <ul className="drafting-list near-list">
              {drafts.map((each) => (
                <Near key={each.id} near={each} number={number} onShow={onShow} />
              ))}
            </ul>
          )}
        </>
      )}
    </Here>
  );
}

function Near({ near, number, onShow }: NearCardProps & { readonly near: NearDraft }) {
  const { t, lang } = useDraftWords();
  const { percent, integer } = useFormat();
  const [open, setOpen] = useState(false);
  const { share, unitName, title } = near;
  return (
    <li>
      <p className="near-name">
        <b>{unitName}</b> · {title ?? draftKindWords(near.kind, lang)}
      </p>
      <p className="drafting-note">
        {t(`near.relation.${near.relation}`)} ·{' '}
        {t('near.share', {
          percent: percent(share.num, share.den),
          n: integer(share.num),
          of: integer(share.den),
        })}
        {!near.mayRead && <> {t('near.closed')}</>}
      </p>
      <Button size="small" pressed={open} onPress={() => setOpen(!open)}>
        {t('near.passages')}
      </Button>
      {open && <Passages id={near.id} number={number} onShow={onShow} />}
    </li>
  );
}

function Passages({ id, number, onShow }: NearCardProps & { readonly id: string }) {
  const { params } = useWhichDraft();
  const text = useRoute(draftingRoutes.nearText, { params: { ...params, number, otherId: id } });
  return (
    <Here of={text}>
      {({ passages }) => (
        <ul className="shared-passages">
          {passages.map((passage, at) => (
            <Passage key={at} passage={passage} onShow={onShow} />
          ))}
        </ul>
      )}
    </Here>
  );
}
