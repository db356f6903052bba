import { expect, test } from 'vitest';
import { brand } from '../kernel/index.ts';
import { admitPersons } from './admit-persons.ts';
import { bodyOfGathering, gatheringOf } from './gathering.ts';
import { markAttendance, replaceBy, returnPlace } from './mark-attendance.ts';
import { readPersons } from './read-persons.ts';
import type { Attendance, RegisterEntry, RegisterEntryId } from './register-entry.ts';
import { registerText, rollOfRegister, stillExpected } from './roll-of-register.ts';

function entry(id: string, attendance: Attendance): RegisterEntry {
  return { id: brand<RegisterEntryId>(id), name: `Đỗ Thị ${id}`, unit: 'Chi bộ 1', attendance };
}

const present = { kind: 'present' } as const;
const away = (exclusion: 'absentJustified' | 'exemptAbsent' | 'charged' | null) =>
  ({ kind: 'absent', exclusion }) as const;

const register: readonly RegisterEntry[] = [
  entry('1', present),
  entry('2', present),
  entry('3', away(null)),
  entry('4', away('absentJustified')),
  entry('5', away('absentJustified')),
  entry('6', away('charged')),
  entry('7', { kind: 'expected' }),
];

test('whoever is away without a reason, or was not seen yet, stays in the base', () => {
  expect(rollOfRegister(register, 'memberCongress')).toEqual({
    convened: 7,
    excluded: [
      { reason: 'charged', count: 1 },
      { reason: 'absentJustified', count: 2 },
    ],
    present: 2,
  });
  expect(stillExpected(register)).toBe(1);
});

test('a delegate whose place an alternate took is counted once', () => {
  const taken = replaceBy(entry('8', away(null)), entry('9', present), 'delegateCongress');
  if (!taken.ok) throw new Error(taken.error.code);
  expect(rollOfRegister([entry('1', present), ...taken.value], 'delegateCongress')).toEqual({
    convened: 2,
    excluded: [],
    present: 2,
  });
});

test('a place is given by somebody who is away, at a congress of delegates alone', () => {
  const alternate = entry('9', present);
  expect(replaceBy(entry('1', present), alternate, 'delegateCongress')).toMatchObject({
    error: { code: 'attendance.not-away' },
  });
  expect(replaceBy(entry('1', away(null)), alternate, 'memberCongress')).toMatchObject({
    error: { code: 'attendance.no-alternates' },
  });
});

test('a replacement by mistake is taken back, unless somebody sits behind the alternate', () => {
  const taken = replaceBy(entry('1', away(null)), entry('9', present), 'delegateCongress');
  if (!taken.ok) throw new Error(taken.error.code);
  const [gave, took] = taken.value;
  expect(returnPlace(gave, took)).toEqual({ ok: true, value: entry('1', { kind: 'expected' }) });
  expect(returnPlace(gave, entry('7', present))).toMatchObject({
    error: { code: 'attendance.not-replaced' },
  });
  expect(returnPlace(entry('1', present), took)).toMatchObject({
    error: { code: 'attendance.not-replaced' },
  });
  const further = replaceBy(
    { ...took, attendance: away(null) },
    entry('8', present),
    'delegateCongress',
  );
  if (!further.ok) throw new Error(further.error.code);
  expect(returnPlace(gave, further.value[0])).toMatchObject({
    error: { code: 'attendance.place-passed-on', name: took.name },
  });
});

test('an exempted person who comes loses the exclusion, a charged one is not marked as present', () => {
  const exempted = markAttendance(entry('1', away('exemptAbsent')), present, 'memberCongress');
  expect(exempted).toMatchObject({ ok: true, value: { attendance: present } });
  const charged = entry('6', away('charged'));
  expect(markAttendance(charged, present, 'memberCongress')).toMatchObject({
    error: { code: 'attendance.barred', reason: 'charged' },
  });
  const cleared = markAttendance(charged, { kind: 'expected' }, 'memberCongress');
  if (!cleared.ok) throw new Error(cleared.error.code);
  expect(markAttendance(cleared.value, present, 'memberCongress').ok).toBe(true);
});

test('a reason of another body is refused, and whoever gave the place is not marked any more', () => {
  expect(
    markAttendance(entry('1', present), away('absentJustified'), 'delegateCongress'),
  ).toMatchObject({ error: { code: 'attendance.exclusion-not-of-body' } });
  const gone = entry('1', { kind: 'replaced', by: brand<RegisterEntryId>('2') });
  expect(markAttendance(gone, present, 'delegateCongress')).toMatchObject({
    error: { code: 'attendance.replaced' },
  });
});

test('the text of a register changes with every person in it and with nothing else', () => {
  const text = registerText(register);
  expect(registerText(register.toReversed())).toBe(text);
  expect(registerText(register.with(0, entry('1', away(null))))).not.toBe(text);
  expect(registerText(register.slice(1))).not.toBe(text);
});

test('names are read as an office pastes them', () => {
  const pasted =
    '1.\tNguyễn Văn  An\tChi bộ 2\tBí thư\r\n2) Trần Thị Bình; Chi bộ 3\n\n  ---\nLê Văn Cường, Chi bộ 4, khu 2\nPhạm Dũng';
  expect(readPersons(pasted)).toEqual([
    { row: 1, name: 'Nguyễn Văn An', unit: 'Chi bộ 2, Bí thư' },
    { row: 2, name: 'Trần Thị Bình', unit: 'Chi bộ 3' },
    { row: 5, name: 'Lê Văn Cường', unit: 'Chi bộ 4, khu 2' },
    { row: 6, name: 'Phạm Dũng', unit: '' },
  ]);
});

test('the same person is taken in once, namesakes of another unit beside each other', () => {
  const known = [{ name: 'Nguyễn Hoà', unit: 'Chi bộ 1' }];
  expect(
    admitPersons(known, [
      { name: 'Nguyễn Hoà', unit: 'Chi bộ 2' },
      { name: 'nguyễn hòa', unit: 'Chi bộ 1' },
    ]),
  ).toEqual({ ok: false, error: { code: 'attendance.person-twice', name: 'nguyễn hòa', line: 2 } });
  expect(admitPersons(known, [{ name: ' Nguyễn  Hoà ', unit: '' }])).toEqual({
    ok: true,
    value: [{ name: 'Nguyễn Hoà', unit: '' }],
  });
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `A ${at}`, unit: '' }));
  expect(admitPersons(known, many)).toMatchObject({ error: { code: 'attendance.too-many' } });
});

test('a first meeting has a register of its own, that of the inspection committee another', () => {
  const meeting = 'committeeMeeting';
  expect(gatheringOf({ body: 'memberCongress', office: 'committee' })).toBe('congress');
  expect(gatheringOf({ body: meeting, office: 'secretary' })).toBe('committee');
  expect(gatheringOf({ body: meeting, office: 'inspectionDeputyHead' })).toBe(
    'inspectionCommittee',
  );
  expect(bodyOfGathering('committee', { type: 'DELEGATE' })).toBe(meeting);
  expect(bodyOfGathering('congress', { type: 'ALL_MEMBER' })).toBe('memberCongress');
});
