import { checkedAs } from '@daihoi/domain/drafting';
import { unreachable } from '@daihoi/domain/kernel';
import type { DocumentKind } from '@daihoi/domain/paper-format';
import {
  isProgramPaper,
  type ProgramPaper,
  type TemplateKind,
} from '@daihoi/domain/paper-templates';
import {
  boldRun,
  paperRuleSetOn,
  paragraph,
  plainTable,
  points,
  textRun,
  type Annex,
  type Block,
  type Paper,
} from '../papers/index.ts';
import { builtInElectedList, builtInMinutes } from './built-in-count-papers.ts';
import { builtInReport } from './built-in-report.ts';
import { builtInSynthesis } from './built-in-synthesis.ts';
import type { BuiltInVariant } from './built-in-template.ts';
import { approvalNoticeWords as notice } from '../dossier/data/approval-notice-words.ts';
import { fillWords } from '../issuing/index.ts';
import { ratificationWords as decision } from '../result/data/ratification-words.ts';
import {
  programFieldPlaces as places,
  programPaperWords,
  sentenceFields,
} from './data/program-papers.ts';

/**
 * A paper that the program makes whole, as a template: what it says today, with fields where data stand. A superior changes it in a
 * word processor and issues it; line and square of checking stand at its foot, where every numbered paper of the program has them.
 */
export function builtInProgramPaper(
  kind: ProgramPaper,
  { hasSuperior, on }: Pick<BuiltInVariant, 'hasSuperior' | 'on'>,
): Paper {
  if (kind === 'countMinutes') return builtInMinutes({ on });
  if (kind === 'electedList') return builtInElectedList({ on });
  if (kind === 'synthesisReport') return builtInSynthesis({ hasSuperior, on });
  return kind === 'progressReport'
    ? { ...inFrame(kind, { hasSuperior, on }), kind: 'report', ...reportText() }
    : inFrame(kind, { hasSuperior, on });
}

/** What the progress report says in the frame that all papers of a committee have. */
function reportText(): Pick<Paper, 'title' | 'blocks' | 'annexes'> {
  const { abstract, ...text } = builtInReport();
  const { typeName } = programPaperWords.progressReport;
  return { title: { kind: 'named', typeName, abstract }, ...text };
}

function inFrame(
  kind: FramedPaper,
  { hasSuperior, on }: Pick<BuiltInVariant, 'hasSuperior' | 'on'>,
): Paper {
  const { typeName, recipients } = programPaperWords[kind];
  const isNotice = kind === 'approvalNotice';
  return {
    ruleSet: paperRuleSetOn(on),
    kind: isNotice ? 'notice' : 'decision',
    purpose: 'official',
    ...(hasSuperior ? { superiorBody: places.superior } : {}),
    issuingBody: places.issuer,
    documentNumber: { state: 'written', words: places.number },
    placeAndDate: { place: places.place, date: { kind: 'written', words: places.day } },
    title: { kind: 'named', typeName, abstract: [fillWords(abstractOf(kind), sentenceFields)] },
    ...(isNotice || kind === 'progressReport' ? {} : { legalBases: [[textRun(places.basis)]] }),
    blocks: blocksOf(kind),
    signatures: [
      {
        authority: { form: 'onBehalf', body: places.onBehalfOf },
        post: places.post,
        name: places.name,
      },
    ],
    recipients,
    foot: {
      leadsTo: {
        address: places.checkSquare,
        code: places.checkSquare,
        words: places.checkLine,
      },
    },
    ...(kind === 'ratificationDecision' || kind === 'partialRatificationDecision'
      ? { annexes: [personAnnex()] }
      : {}),
  };
}

/** Papers that a committee issues: all but those of the counting room, and a draft that gets no number here. */
type FramedPaper = Exclude<ProgramPaper, 'countMinutes' | 'electedList' | 'synthesisReport'>;

function abstractOf(kind: FramedPaper): string {
  switch (kind) {
    case 'ratificationDecision':
      return decision.abstract.full;
    case 'partialRatificationDecision':
      return decision.abstract.partial;
    case 'ratificationRefusal':
      return decision.abstract.refused;
    case 'approvalNotice':
      return notice.abstract;
    case 'progressReport':
      return '';
    default:
      return unreachable(kind);
  }
}

/** Sentences that are the same in every paper stand in words; what a decision orders by the case is a list. */
function blocksOf(kind: FramedPaper): readonly Block[] {
  switch (kind) {
    case 'ratificationDecision':
      return [decision.ratified.full, decision.effect].map((text): Block => ({
        kind: 'article',
        runs: [textRun(fillWords(text, sentenceFields))],
      }));
    case 'partialRatificationDecision':
    case 'ratificationRefusal':
      return [{ kind: 'paragraph', runs: [boldRun(places.articleLabel), textRun(places.article)] }];
    case 'progressReport':
      return [];
    case 'approvalNotice':
      return [
        paragraph(fillWords(notice.opening, sentenceFields)),
        points(
          'arabic',
          noticePoints.map((text) => fillWords(text, sentenceFields)),
        ),
      ];
    default:
      return unreachable(kind);
  }
}

const noticePoints = [
  notice.consent,
  notice.contents,
  notice.drafts,
  notice.duties,
  notice.direction,
];

function personAnnex(): Annex {
  const shares = [6, 23, 18, 10, 20, 10, 13];
  return {
    title: decision.annexTitle,
    orientation: 'portrait',
    blocks: [
      plainTable({
        columns: shares.map((share, at) => ({
          align: at === 0 || at === 3 || at > 4 ? 'centre' : 'left',
          share,
        })),
        head: places.annexHead,
        rows: [places.annexRow],
      }),
    ],
  };
}

/** What the program's own template of such a paper is called as a file. */
export function programPaperFileName(kind: ProgramPaper): string {
  return programPaperWords[kind].fileName;
}

/** As which kind of paper the form of a template is checked; undefined where the text itself has to say. */
export function formOf(kind: TemplateKind): DocumentKind | undefined {
  if (!isProgramPaper(kind)) return checkedAs(kind);
  return forms[kind];
}

const forms: Readonly<Record<ProgramPaper, DocumentKind | undefined>> = {
  ratificationDecision: 'decision',
  partialRatificationDecision: 'decision',
  ratificationRefusal: 'decision',
  approvalNotice: 'notice',
  progressReport: 'report',
  countMinutes: 'minutes',
  electedList: undefined, // a list has no form of its own among the types of papers
  synthesisReport: 'report',
};
