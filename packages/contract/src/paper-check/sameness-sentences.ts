import type { SamenessFinding } from '@daihoi/domain/paper-sameness';
import type { Lang } from '@daihoi/domain/text';
import { fillWording } from '../wording/index.ts';

type Sentence = Readonly<Record<Lang, string>>;

const sentences: Readonly<Record<SamenessFinding['rule']['id'], Sentence>> = {
  'SM-01': {
    vi: '{percent}% số từ ({num} trên {den}) giống “{name}” của cùng đại hội. Báo cáo kiểm điểm nói về trách nhiệm của cấp ủy, không chép lại báo cáo chính trị; viết lại các đoạn giống nhau.',
    en: '{percent}% of the words ({num} of {den}) stand in “{name}” of the same congress. A self-review speaks of what the committee answers for and does not repeat the political report; write these passages anew.',
  },
  'SM-02': {
    vi: '{percent}% số từ ({num} trên {den}) giống văn bản cùng loại của {name}. Viết lại theo tình hình của đơn vị mình.',
    en: '{percent}% of the words ({num} of {den}) stand in the paper of the same kind of {name}. Write of your own unit.',
  },
  'SM-03': {
    vi: '{percent}% số từ ({num} trên {den}) giống “{name}” của nhiệm kỳ trước. Viết lại theo kết quả của nhiệm kỳ này.',
    en: '{percent}% of the words ({num} of {den}) stand in “{name}” of another term. Write of the results of this term.',
  },
};

/** What is said of a paper that repeats another one. */
export function samenessSentence({ rule, expected, found }: SamenessFinding, lang: Lang): string {
  const [name = ''] = expected.split('|');
  const [num = '', den = ''] = found.split('/');
  const percent = Math.floor((Number(num) * 100) / Math.max(Number(den), 1));
  return fillWording(sentences[rule.id][lang], { percent, num, den, name });
}
