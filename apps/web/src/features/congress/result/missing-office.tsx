import { Landmark } from 'lucide-react';
import { ButtonLink } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/screen-states.tsx';
import { useResultWords } from './use-result-words.ts';

/** The address names an election that this congress has not, or a ballot whose turn it is not. */
export function MissingOffice({ congressId }: { readonly congressId: string }) {
  const { t } = useResultWords();
  return (
    <EmptyState
      page
      icon={Landmark}
      title={t('title')}
      action={
        <ButtonLink size="small" to={`/congresses/${congressId}`}>
          {t('ballot.back')}
        </ButtonLink>
      }
    >
      {t('persons.nothing')}
    </EmptyState>
  );
}
