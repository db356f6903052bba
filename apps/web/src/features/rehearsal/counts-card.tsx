import type { RehearsalView } from '@daihoi/contract/rehearsal';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';

/** The two counts that are played from the list to the seal. */
export function CountsCard({ view }: { readonly view: RehearsalView }) {
  const { t } = useText(rehearsalTexts);
  return (
    <Card title={t('counts.title')}>
      <p className="rehearsal-note">{t('counts.text')}</p>
      <ul className="rehearsal-counts">
        {view.counts.map(({ congressId, unit, names, seats }) => (
          <li key={congressId}>
            <span>{t('counts.line', { unit, names, seats })}</span>
            <ButtonLink size="small" to={`/congresses/${congressId}/counting`}>
              <span aria-hidden="true">{t('counts.open')}</span>
              <span className="seen-by-readers-only">{`${t('counts.open')}: ${unit}`}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
