import { documentTypeOf } from '@daihoi/domain/papers';
import { blocksOf, committeeOf, filingLine } from '../../issuing/index.ts';
import {
  paperRuleSetOn,
  paragraph,
  plainRow,
  textCell,
  type Annex,
  type Paper,
} from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { synthesisWords as words } from './data/synthesis-words.ts';
import type { SynthesisContent } from './synthesis-content.ts';
import { silentOf, tallySum } from './synthesis-paper-tables.ts';
import { draftTitle, partsOf } from './synthesis-text.ts';

/** The report on what was said of a draft and what was made of it, part by part, with those who did not send. */
export function synthesisPaper(content: SynthesisContent): Paper {
  const { consultation, superior, today } = content;
  const { unit, value } = consultation;
  const committee = committeeOf(unit);
  const type = documentTypeOf('report');
  const standing = unit.level === 'CELL' ? words.standing.cell : words.standing.committee;
  return {
    ruleSet: paperRuleSetOn(today),
    kind: 'report',
    purpose: 'official',
    ...(superior === undefined || superior.level === 'CENTRAL'
      ? {}
      : { superiorBody: superior.fullName }),
    issuingBody: committee.name,
    documentNumber: {
      state: 'draft',
      typeSymbol: type.code,
      bodySymbol: committee.symbol,
      draft: 1,
    },
    placeAndDate: {
      place: committee.place,
      date: { kind: 'open', year: Number(today.slice(0, 4)) },
    },
    title: {
      kind: 'named',
      typeName: type.name,
      abstract: [fillWords(words.abstract, { title: draftTitle(value.title) })],
    },
    blocks: blocksOf(partsOf(content)),
    signatures: [{ authority: { form: 'onBehalf', body: standing }, post: words.post }],
    recipients: [words.recipients, filingLine(unit)],
    ...annexesOf(content),
  };
}

/** Those who did not send, on sheets of their own. */
function annexesOf({ silent, tallies }: SynthesisContent): Pick<Paper, 'annexes'> {
  if (silent.length === 0) return {};
  const more = silentOf(tallySum(tallies)) - silent.length;
  const annex: Annex = {
    title: words.annexTitle,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        columns: [
          { align: 'centre', share: 8 },
          { align: 'left', share: 50 },
          { align: 'left', share: 42 },
        ],
        head: [plainRow(...words.annexHead.map(textCell))],
        rows: silent.map(({ name, superiorName }, at) =>
          plainRow(textCell(String(at + 1)), textCell(name), textCell(superiorName)),
        ),
      },
      ...(more > 0 ? [paragraph(fillWords(words.annexMore, { count: more }))] : []),
    ],
  };
  return { annexes: [annex] };
}
