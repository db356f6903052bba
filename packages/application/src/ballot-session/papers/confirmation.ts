import type { SignatureBlock } from '../../papers/index.ts';
import type { CountingFrame } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';

/** The confirmation by the presidium, which stands at the left of the head's signature. */
export function confirmation({ confirmedBy }: CountingFrame): SignatureBlock {
  return {
    authority: { form: 'onBehalf', body: countingWords.presidium },
    post: minutesWords.closing.confirmed,
    ...(confirmedBy === undefined ? {} : { name: confirmedBy }),
  };
}
