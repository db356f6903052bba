import { boardKey, boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';

/** The words for a level that the wire names: as a head, short for axes, inside a sentence. */
export function useLevelWords() {
  const { t } = useText(boardTexts);
  function word(group: 'level' | 'short' | 'inSentence', level: string): string {
    const key = boardKey(group, level);
    return key ? t(key) : level;
  }
  return {
    name: (level: string) => word('level', level),
    short: (level: string) => word('short', level),
    inSentence: (level: string) => word('inSentence', level),
  };
}
