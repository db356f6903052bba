import { keyingTexts } from '../../../i18n/keying.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** Words of the keying desk and of the ballots in doubt, with those of the room. */
export function useKeyingWords() {
  const room = useCountingWords();
  return { ...room, k: useText(keyingTexts).t };
}

export type KeyingWords = ReturnType<typeof useKeyingWords>;
