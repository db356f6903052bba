import { describe, expect, test } from 'vitest';
import {
  asksDisagree,
  judgeForm,
  readDraft,
  type BallotDraft,
  type BallotPlace,
} from './ballot-draft.ts';

const place: BallotPlace = {
  office: 'committee',
  body: 'memberCongress',
  kind: 'first',
  number: 1,
  regulation: '244-QĐ/TW',
  partyCell: false,
};

function row(id: string, votes: string) {
  return { id, name: id, candidacy: 'FIRST_TIME', votes, disagree: '' } as const;
}

const draft: BallotDraft = {
  figures: {
    convened: '1.030',
    present: '1029',
    seats: '2',
    issued: '1029',
    collected: '1 029',
    valid: '1029',
    invalid: '0',
  },
  alternateSeats: '',
  exclusions: { charged: '0' },
  invalidReasons: {},
  rows: [row('An', '900'), row('Bình', '800'), row('Chi', '300')],
  complaints: ' ',
};

describe('a draft of the minutes', () => {
  test('figures are read as people type them; what is nought or empty is left out', () => {
    const read = readDraft(draft);
    expect(read).toMatchObject({ kind: 'whole', form: { convened: 1030, collected: 1029 } });
    expect(read.kind === 'whole' && read.form.exclusions).toEqual([]);
    expect(read.kind === 'whole' && 'complaints' in read.form).toBe(false);
  });

  test('what is missing is named by its field', () => {
    const figures = { ...draft.figures, valid: '', present: 'x' };
    const rows = [{ ...row('An', ''), name: ' ' }];
    expect(readDraft({ ...draft, figures, rows })).toEqual({
      kind: 'missing',
      at: ['present', 'valid', 'candidates[0].name', 'candidates[0].votes'],
    });
  });

  test('no more names than seats: each is agreed to or not', () => {
    expect(asksDisagree(draft)).toBe(false);
    expect(asksDisagree({ ...draft, rows: draft.rows.slice(0, 2) })).toBe(true);
  });

  test('the judgement names the field of the form', () => {
    const read = readDraft({ ...draft, rows: [row('An', '1030'), ...draft.rows.slice(1)] });
    if (read.kind !== 'whole') throw new Error('missing');
    expect(judgeForm(read.form, place)).toMatchObject({
      ok: false,
      error: { code: 'election.votes-over-valid', at: 'candidates[0].votes' },
    });
  });
});
