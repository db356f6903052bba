import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  readCommentPage,
  viewSynthesis,
  type ConsultationRecord,
} from '@daihoi/application/comments';
import { daysLeft } from '@daihoi/domain/comments';
import { demonstrationToday } from '../../apps/cli/src/demonstration/index.ts';
import { loaded, type Loaded } from './load.ts';

let demo: Loaded;
let consultation: ConsultationRecord;
beforeAll(async () => {
  demo = await loaded();
  const { id: seasonId, rootUnitId } = await demo.season('KG');
  const [first] = await demo.ports.read.comments.ofUnit(seasonId, rootUnitId, 5);
  if (!first) throw new Error('Kiên Giang asks for comments');
  consultation = first.consultation;
}, 180_000);
afterAll(() => demo.drop());

test('a draft of the province is out for comments on the day of the demonstration', () => {
  expect(consultation.draftVersion).toBe(1);
  expect(daysLeft(consultation.value, demonstrationToday)).toBe(15);
});

test('every unit of the province is asked; some of each level have answered, most are silent', async () => {
  const tallies = await demo.ports.read.comments.tallies(consultation.id);
  const of = new Map(tallies.map((tally) => [tally.level, tally]));
  expect(of.get('UPPER_GRASSROOTS')).toMatchObject({ asked: 19, sent: 4, nothingToSay: 1 });
  expect(of.get('GRASSROOTS')).toMatchObject({ asked: 811, sent: 5 });
});

test('the desk has groups with and without an answer, and lines that wait for a group', async () => {
  const page = await viewSynthesis(demo.ports, {
    unitId: consultation.unit.id,
    consultationId: consultation.id,
  });
  expect(page).toMatchObject({
    ok: true,
    value: {
      left: { held: 0, below: 3, withoutGroup: 6, unanswered: 1 },
      voices: { comments: 14, members: 2, citizens: 2 },
    },
  });
});

test('the page of the public is open', async () => {
  const code = consultation.publicCode ?? '';
  const page = await readCommentPage(demo.ports, { kind: 'public', code });
  expect(page).toMatchObject({ ok: true, value: { phase: 'open' } });
});
