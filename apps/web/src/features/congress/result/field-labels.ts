import { exclusionReasons, invalidReasons } from '@daihoi/domain/election';
import { draftFigures } from './ballot-draft.ts';
import { useResultWords } from './use-result-words.ts';

const row = /^candidates\[(\d+)\]\.(name|votes|disagree)/u;

/** The name of a field of the minutes by its path, for the summary of what is to be corrected. */
export function useFieldLabels(): (at: string) => string {
  const { t, election } = useResultWords();
  return (at) => {
    const figure = draftFigures.find((each) => each === at);
    if (figure) return t(`ballot.${figure}`);
    const [, index, field] = row.exec(at) ?? [];
    if (index !== undefined)
      return t(rowKeys[field ?? ''] ?? 'ballot.name', { n: Number(index) + 1 });
    const [group, code] = at.split('.');
    const exclusion = exclusionReasons.find((each) => each === code);
    if (group === 'exclusions')
      return exclusion ? election.exclusion[exclusion] : t('ballot.exclusions');
    const reason = invalidReasons.find((each) => each === code);
    if (group === 'invalidReasons')
      return reason ? election.invalidReason[reason] : t('ballot.invalidReasons');
    return at === 'alternateSeats' ? t('ballot.alternateSeats') : t('ballot.candidates');
  };
}

const rowKeys: Readonly<
  Record<string, 'ballot.name' | 'ballot.votesOf' | 'ballot.disagreeOf' | undefined>
> = { name: 'ballot.name', votes: 'ballot.votesOf', disagree: 'ballot.disagreeOf' };
