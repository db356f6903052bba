import { fillWording } from '../wording/index.ts';
import { actWordings } from './act-wordings.ts';

export { actWordings } from './act-wordings.ts';

type Lang = 'vi' | 'en';

/** What an act is called in a list of filters. An act without words of its own is shown by its code. */
export function actName(act: string, lang: Lang): string {
  return actWordings[act]?.[lang].name ?? act;
}

/** An entry as a sentence without its subject: "đã đổi tên tài khoản {target}". */
export function actSentence(
  entry: { readonly act: string; readonly target: string },
  lang: Lang,
): string {
  const plain = lang === 'vi' ? 'đã thực hiện “{act}” với {target}' : 'did “{act}” on {target}';
  const sentence = actWordings[entry.act]?.[lang].said ?? plain;
  return fillWording(sentence, { ...entry });
}
