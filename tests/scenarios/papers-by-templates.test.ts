import {
  openDocumentReader,
  openPaperRenderer,
  openTemplateFiller,
} from '@daihoi/adapters/documents';
import { synthesisFields, synthesisPaper } from '@daihoi/application/comments';
import { draftContent, programContent, type PaperFields } from '@daihoi/application/issuing';
import { paperText, type Paper } from '@daihoi/application/papers';
import { builtInProgramPaper } from '@daihoi/application/templates';
import type { BallotMarks } from '@daihoi/domain/ballot-session';
import { calendarDate } from '@daihoi/domain/kernel';
import { programFieldValues } from '@daihoi/domain/paper-templates';
import { describe, expect, test } from 'vitest';
import { countMinutesPaper } from '../../packages/application/src/ballot-session/papers/count-minutes-paper.ts';
import {
  electedListFields,
  electedListPaper,
} from '../../packages/application/src/ballot-session/papers/elected-list-paper.ts';
import { minutesFields } from '../../packages/application/src/ballot-session/papers/minutes-fields.ts';
import {
  countSample,
  inventedNames,
  listed,
  sampleDecisions,
  sampleFrame,
  sampleSession,
  strikeBallots,
} from '../../packages/application/src/ballot-session/papers/testing/counting-samples.ts';
import { sampleSynthesis } from '../support/comments/synthesis-sample.ts';
import { rewordedWord } from '../support/templates/reworded-word.ts';

const renderer = openPaperRenderer();
const filler = openTemplateFiller();
const on = calendarDate('2020-08-12');

function linesOf(bytes: Uint8Array): readonly string[] {
  return openDocumentReader().read({ name: 'x.docx', bytes }, 'docx').lines ?? [];
}

interface Written {
  readonly reword?: Parameters<typeof rewordedWord>[1];
  readonly contentOf?: typeof programContent | typeof draftContent;
}

async function written(
  paper: Paper,
  fields: PaperFields,
  { reword = [], contentOf = programContent }: Written = {},
) {
  const { kind } = fields;
  const own = await renderer.toDocx(builtInProgramPaper(kind, { hasSuperior: true, on }));
  const content = await contentOf({ papers: renderer }, { paper, fields });
  const filled = filler.fill(rewordedWord(own, reword), programFieldValues(kind, content));
  if (!filled.ok) throw new Error(filled.error);
  return filled.value;
}

const session = sampleSession();
const ballots = strikeBallots(session, 147);
const few = sampleSession({ candidates: listed(inventedNames(3)), seats: 2 });
const second = sampleSession({ round: { kind: 'further', number: 2 } });
const choice = sampleSession({
  candidates: listed(['Danh Bình', 'Lê An', 'Võ Chi']),
  seats: 2,
  form: 'agreeDisagree',
});
const chosen = countSample(choice, choiceBallots(147));

describe.each([
  ['with ballots in doubt', countSample(session, ballots, sampleDecisions(ballots))],
  ['of few names', countSample(few, strikeBallots(few, 147))],
  ['of a second ballot', countSample(second, strikeBallots(second, 147))],
  ['with columns to agree and to disagree', chosen],
])('the minutes of a count %s', (_, counted) => {
  const frame = sampleFrame(counted.session);
  const paper = countMinutesPaper(counted, frame);
  const fields = minutesFields(counted, frame);

  test('in the words of the own template say what is composed, line by line', async () => {
    if (!fields) throw new Error('no fields');
    const { bytes, gaps } = await written(paper, fields);
    expect(gaps).toEqual([]);
    expect(linesOf(bytes)).toEqual(linesOf(await renderer.toDocx(paper)));
  });
});

const delegates = { ...chosen, count: { ...chosen.count, alternates: ['n3'] } };
const known = { n2: { birthYear: '1971', post: 'Phó Bí thư Huyện ủy' } };

describe.each([
  ['of one ballot', { ballot: countSample(session, ballots) }],
  ['with alternates and what is known of people', { ballot: delegates, people: known }],
  [
    'of two ballots',
    {
      ballot: countSample(second, strikeBallots(second, 147)),
      earlier: [countSample(few, strikeBallots(few, 147))],
    },
  ],
])('the list of those elected %s', (_, list) => {
  const frame = sampleFrame(list.ballot.session);
  const paper = electedListPaper(list, frame);

  test('in the words of the own template says what is composed, line by line', async () => {
    const fields = electedListFields(list, frame);
    if (!fields) throw new Error('no fields');
    const { bytes, gaps } = await written(paper, fields);
    expect(gaps).toEqual([]);
    expect(linesOf(bytes)).toEqual(linesOf(await renderer.toDocx(paper)));
  });
});

test('a list on which nobody stands is composed: no template foresees it', () => {
  const counted = countSample(session, ballots);
  const nobody = { ...counted, count: { ...counted.count, elected: [] } };
  expect(electedListFields({ ballot: nobody }, sampleFrame(session))).toBeUndefined();
});

const none = { comments: 0, units: 0, byLevel: [], persons: 0, members: 0, citizens: 0 };
const unfinished = { held: 0, below: 0, withoutGroup: 4, unanswered: 1 };

describe.each([
  ['of a concluded consultation', sampleSynthesis],
  ['that is made before the end', { ...sampleSynthesis, left: unfinished }],
  [
    'that is made before anything was put together',
    { ...sampleSynthesis, left: unfinished, groups: [] },
  ],
  [
    'of a consultation to which nobody answered',
    { ...sampleSynthesis, voices: none, tallies: [], groups: [], silent: [] },
  ],
])('the synthesis %s', (_, content) => {
  const paper = synthesisPaper(content);
  const fields = synthesisFields(content);

  test('in the words of the own template says what is composed, line by line', async () => {
    const { bytes, gaps } = await written(paper, fields, { contentOf: draftContent });
    expect(gaps).toEqual([]);
    expect(linesOf(bytes)).toEqual(linesOf(await renderer.toDocx(paper)));
  });
});

test('a synthesis without groups says whether anything waits for one', () => {
  const bare = { ...sampleSynthesis, groups: [] };
  const said = (left: typeof unfinished) => paperText(synthesisPaper({ ...bare, left }));
  expect(said(unfinished)).toContain('Chưa có nhóm ý kiến nào để tiếp thu, giải trình.');
  expect(said({ ...unfinished, withoutGroup: 0 })).toContain('Không có ý kiến nào để tiếp thu');
});

test('a synthesis has its figures one by one, and says what is left and who is to sign as open places', async () => {
  const content = { ...sampleSynthesis, left: unfinished };
  const figures =
    '{số đơn vị đã gửi}/{số đơn vị được lấy ý kiến}; {số ý kiến}; {số nhóm giữ nguyên}';
  const { bytes, gaps } = await written(synthesisPaper(content), synthesisFields(content), {
    contentOf: draftContent,
    reword: [
      ['Kết quả tổng hợp, tiếp thu, giải trình như sau:', `${figures}; {số văn bản}; {người ký}`],
      ['{phần tình hình lấy ý kiến}', '{phần việc còn lại}'],
    ],
  });
  expect(gaps).toEqual(['người ký']);
  const lines = linesOf(bytes);
  expect(lines.join('\n')).toContain('349/352; 40; 1; …-BC/HU; [người ký]');
  expect(lines).toContain('Còn 4 ý kiến chưa xếp vào nhóm.');
  expect(lines.join('\n')).toContain('Còn 1 nhóm chưa có trả lời');
});

/** Every third ballot disagrees with the last, every tenth with the first. */
function choiceBallots(count: number): readonly BallotMarks[] {
  return Array.from({ length: count }, (_, at) => ({
    rows: [at % 10 === 0, false, at % 3 === 0].map((no) => (no ? 'disagree' : 'agree')),
  }));
}
