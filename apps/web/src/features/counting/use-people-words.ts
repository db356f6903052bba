import { countingPeopleTexts } from '../../i18n/counting-people.ts';
import { useText } from '../../i18n/use-text.ts';

/** Sentences for changes among the people who count. */
export function usePeopleWords() {
  const { t: p } = useText(countingPeopleTexts);
  return { p };
}
