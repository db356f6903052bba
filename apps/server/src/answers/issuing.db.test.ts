import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmSecondPerson, issuePaper, isUntouched } from '@daihoi/application/issuing';
import { beginAttempt, type CredentialChange } from '@daihoi/application/people';
import { openSecrets, totpCode } from '@daihoi/adapters/identity';
import { canonicalPaper, type Paper } from '@daihoi/application/papers';
import { findSeriesFaults, readDocumentNumber } from '@daihoi/domain/papers';
import { calendarDate, err, ok, type AccountId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
const on = calendarDate('2020-05-04');
const secrets = openSecrets('the secret of the tests');

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  await wire.addAccount('xa', { role: 'leader', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function accountOf(username: string): Promise<AccountId> {
  const account = await wire.ports.read.accounts.byUsername(username);
  if (!account) throw new Error(`no account ${username}`);
  return account.id;
}

async function issueOne(options: { readonly fail?: boolean } = {}) {
  const unit = await wire.ports.read.units.byCode('T1');
  const accountId = await accountOf('huyen');
  if (!unit) throw new Error('no unit T1');
  return wire.ports.transact(async (stores) => {
    const issued = await issuePaper(wire.ports, stores, {
      actor: { accountId, name: 'huyen', grants: [] },
      unit,
      season: wire.season,
      type: 'notice',
      kind: 'approvalNotice',
      title: 'Thông báo thử',
      issuedOn: on,
      paper: {
        kind: 'notice',
        purpose: 'official',
        issuingBody: 'Huyện ủy Bờ Tây',
        placeAndDate: { place: 'Bờ Tây', date: { kind: 'dated', on } },
        title: { kind: 'named', typeName: 'Thông báo', abstract: ['về việc thử'] },
        blocks: [],
        signatures: [],
        recipients: ['Lưu Văn phòng'],
      },
    });
    return options.fail ? err({ code: 'test.refused' as const }) : ok(issued);
  });
}

describe('numbers of issued papers', () => {
  test('twenty offices at once and a refusal among them: 01 to 20, no gap, no number twice', async () => {
    const tries = Array.from({ length: 25 }, (_, index) => issueOne({ fail: index % 5 === 0 }));
    const answers = await Promise.all(tries);
    const serials = answers.flatMap((answer) => {
      const read = answer.ok ? readDocumentNumber(answer.value.number) : undefined;
      return read?.ok ? [read.value.document.serial] : [];
    });
    expect(serials).toHaveLength(20);
    expect(Math.max(...serials)).toBe(20);
    expect(findSeriesFaults(serials)).toEqual({ gaps: [], repeated: [] });
  });

  test('the frozen model gives its digest, a changed one does not; the file holds the check code', async () => {
    const issued = await issueOne();
    if (!issued.ok) throw new Error('refused');
    const found = await database.pool.query<{ model: Paper }>(
      'select model from issued_paper where id = $1',
      [issued.value.id],
    );
    const model = found.rows[0]?.model;
    if (!model) throw new Error('no model');
    expect(isUntouched(wire.ports, model, issued.value.digest)).toBe(true);
    const changed = { ...model, issuingBody: 'Huyện ủy khác' };
    expect(canonicalPaper(changed)).not.toBe(canonicalPaper(model));
    expect(isUntouched(wire.ports, changed, issued.value.digest)).toBe(false);
    const docx = await wire.ports.files.get(issued.value.docxHash);
    expect(docx?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(issued.value.number).toMatch(/^\d{2}-TB\/HU$/);
  });
});

describe('the second person of an irreversible act', () => {
  async function confirm(username: string, password = username, code?: string) {
    const place = await wire.ports.read.units.byCode('T11');
    return confirmSecondPerson(wire.ports, secrets, {
      username,
      password,
      code,
      act: 'congress.decide',
      path: place?.path ?? '',
      not: await accountOf('huyen'),
    });
  }

  test('is another account with the right', async () => {
    expect(await confirm('huyen-hai')).toMatchObject({ ok: true, value: { name: 'huyen-hai' } });
  });

  test.each([
    ['huyen', 'huyen', 'second-person.same'],
    ['huyen-hai', 'sai', 'second-person.refused'],
    ['khong-co', 'khong-co', 'second-person.refused'],
    ['xa', 'xa', 'second-person.not-allowed'],
  ])('%s with %s: %s', async (username, password, code) => {
    expect(await confirm(username, password)).toMatchObject({ ok: false, error: { code } });
  });

  test('waits after the fifth wrong password like a sign-in, and the right password waits too', async () => {
    expect(await confirm('huyen-hai')).toMatchObject({ ok: true });
    const codes = [];
    for (let n = 0; n < 6; n += 1) codes.push(codeOf(await confirm('huyen-hai', 'sai')));
    expect(codes).toEqual([
      ...Array.from({ length: 5 }, () => 'second-person.refused'),
      'sign-in.locked',
    ]);
    expect(codeOf(await confirm('huyen-hai'))).toBe('sign-in.locked');
    expect(await beginAttempt(wire.ports, secrets, 'huyen-hai')).toMatchObject({ ok: false });
    await database.pool.query("update attempt set locked_until = now() - interval '1 second'");
    expect(await confirm('huyen-hai')).toMatchObject({ ok: true });
    expect(codeOf(await confirm('huyen-hai', 'sai'))).toBe('second-person.refused');
  });

  test('proves the second step that the account has, and spends the code', async () => {
    const secret = secrets.newTotpSecret();
    await setCredentials('huyen-hai', { totp: secrets.seal(secret) });
    const step = Math.floor(Date.parse(wire.ports.clock.now()) / 30_000);
    const code = totpCode(secret, step);
    expect(codeOf(await confirm('huyen-hai'))).toBe('second-person.code-missing');
    expect(codeOf(await confirm('huyen-hai', 'huyen-hai', totpCode(secret, step - 9)))).toBe(
      'totp.refused',
    );
    expect(codeOf(await confirm('huyen-hai', 'huyen-hai', code))).toBe('confirmed');
    expect(codeOf(await confirm('huyen-hai', 'huyen-hai', code))).toBe('totp.refused');
    await setCredentials('huyen-hai', { totp: null });
  });

  test('has a password of their own', async () => {
    await setCredentials('huyen-hai', { mustChangePassword: true });
    expect(codeOf(await confirm('huyen-hai'))).toBe('second-person.first-password');
    await setCredentials('huyen-hai', { mustChangePassword: false });
    expect(codeOf(await confirm('huyen-hai'))).toBe('confirmed');
  });

  async function setCredentials(username: string, change: CredentialChange): Promise<void> {
    const id = await accountOf(username);
    const set = await wire.ports.transact(async (stores) => {
      await stores.accounts.setCredentials(id, change);
      return ok(id);
    });
    expect(set.ok).toBe(true);
  }

  function codeOf(answer: Awaited<ReturnType<typeof confirm>>): string {
    return answer.ok ? 'confirmed' : answer.error.code;
  }
});
