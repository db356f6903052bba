import { draftingRoutes, type DraftLine } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Select } from '../../../components/choice-fields.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';
import { AskedCard } from './asked-card.tsx';
import { Passage } from './shared-passage.tsx';

interface SharedCardProps {
  readonly number: number;
  readonly onShow: (paragraph: number) => void;
}

/** What of a version stands in another paper of the congress: a self-review must not repeat the political report. */
export function SharedCard(props: SharedCardProps) {
  const { t } = useDraftWords();
  return (
    <AskedCard ask={t('shared.open')} title={t('shared.title')}>
      {() => <Others {...props} />}
    </AskedCard>
  );
}

/** The other papers of the congress that have a version; one is chosen. */
function Others(props: SharedCardProps) {
  const { t } = useDraftWords();
  const { congressId, draftId } = useWhichDraft();
  const list = useRoute(draftingRoutes.list, { params: { congressId } });
  const [chosen, setChosen] = useState('');
  return (
    <Here of={list}>
      {({ drafts }) => {
        const others = drafts.filter(({ id, newest }) => id !== draftId && newest > 0);
        if (others.length === 0) return <p className="drafting-note">{t('shared.alone')}</p>;
        const other = others.find(({ id }) => id === chosen);
        return (
          <div className="shared">
            <Select
              name="other"
              label={t('shared.other')}
              options={[
                { value: '', label: t('shared.choose') },
                ...others.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChoose={setChosen}
            />
            {other && <Passages {...props} other={other} />}
          </div>
        );
      }}
    </Here>
  );
}

function Passages({ number, other, onShow }: SharedCardProps & { readonly other: DraftLine }) {
  const { t } = useDraftWords();
  const { percent, integer } = useFormat();
  const { params } = useWhichDraft();
  const shared = useRoute(draftingRoutes.shared, {
    params: { ...params, number, otherId: other.id },
  });
  return (
    <Here of={shared}>
      {({ share, passages }) => (
        <>
          <p className="drafting-note">
            {passages.length === 0
              ? t('shared.none', { title: other.title })
              : t('shared.share', {
                  percent: percent(share.num, share.den),
                  n: integer(share.num),
                  of: integer(share.den),
                  title: other.title,
                })}{' '}
            {t('shared.note')}
          </p>
          <ul className="shared-passages">
            {passages.map((passage) => (
              <Passage
                key={`${passage.here.paragraph}-${passage.there.paragraph}-${passage.words}`}
                passage={passage}
                onShow={onShow}
              />
            ))}
          </ul>
        </>
      )}
    </Here>
  );
}
