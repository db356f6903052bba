import { wordsOf } from '../../report/words.ts';
import { fillWords } from '../../result/words.ts';
import { synthesisWords } from './data/synthesis-words.ts';
import type { VoiceCounts } from './synthesis-store.ts';

const { voices: words } = synthesisWords;

/** Who stands behind a line or a group, in words: members, the public, units with their people and levels; zeros are left out. */
export function voiceWords(voices: VoiceCounts): string {
  return [
    ...counted(words.comments, voices.comments),
    ...counted(words.members, voices.members),
    ...counted(words.citizens, voices.citizens),
    ...counted(words.units, voices.units).map((units) => `${units}${meetingWords(voices)}`),
  ].join('; ');
}

/** The people of the units and their levels stand last: a figure behind a level would read as the figure of that level. */
function meetingWords({ persons, byLevel }: VoiceCounts): string {
  const levels = byLevel.map(({ level, units }) =>
    fillWords(words.level, { n: units, level: wordsOf(level).inProse }),
  );
  return [
    ...counted(words.persons, persons),
    ...(levels.length === 0 ? [] : [`: ${levels.join(', ')}`]),
  ].join('');
}

function counted(sentence: string, n: number): readonly string[] {
  return n === 0 ? [] : [fillWords(sentence, { n })];
}
