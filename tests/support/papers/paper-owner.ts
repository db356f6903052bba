import type { WrittenPaper } from './written-paper.ts';

/** Another unit than the sample commune, whose papers the samples are then. Its congress is its twelfth, as there. */
export interface PaperOwner {
  /** The word of its level in small letters: `huyện`. */
  readonly level: string;
  readonly name: string;
  /** As its head names it: `Huyện ủy Phú Quốc`. */
  readonly issuingBody: string;
  /** The superior with its level: `tỉnh Kiên Giang`. */
  readonly superior: string;
  readonly bodySymbol: string;
}

/** Words of the samples as the owner writes them; also of the places at which faults are looked for. */
export function wordsOf(owner: PaperOwner | undefined): (words: string) => string {
  if (owner === undefined) return (words) => words;
  const { level, name, issuingBody, superior, bodySymbol } = owner;
  const big = level.charAt(0).toUpperCase() + level.slice(1);
  const changes: readonly (readonly [RegExp, string])[] = [
    [/ĐẢNG ỦY XÃ THẠNH MỸ/gu, issuingBody.toUpperCase()],
    [/HUYỆN AN HÒA/gu, superior.toUpperCase()],
    [/HUYỆN AN BÌNH/gu, `${superior.split(' ')[0]?.toUpperCase()} AN BÌNH`],
    [/huyện An Hòa/gu, superior],
    [/Đảng ủy xã Thạnh Mỹ/gu, issuingBody],
    [/Thạnh Mỹ/gu, name],
    [/-BC\/ĐU/gu, `-BC/${bodySymbol}`],
    [/(?<!\p{L}|[Tt]ác )xã(?!\p{L}| hội)/gu, level],
    [/(?<!\p{L})Xã(?!\p{L}| hội)/gu, big],
    [/(?<!\p{L})XÃ(?!\p{L})/gu, level.toUpperCase()],
  ];
  return (words) => changes.reduce((text, [from, to]) => text.replaceAll(from, to), words);
}

/** A sample as the owner's own paper. */
export function ownedBy(owner: PaperOwner | undefined, paper: WrittenPaper): WrittenPaper {
  const say = wordsOf(owner);
  return {
    ...paper,
    superiorBody: say(paper.superiorBody),
    issuingBody: say(paper.issuingBody),
    place: say(paper.place),
    bodySymbol: owner?.bodySymbol ?? paper.bodySymbol,
    abstract: paper.abstract.map(say),
    recipients: paper.recipients.map(say),
    text: say(paper.text),
  };
}
