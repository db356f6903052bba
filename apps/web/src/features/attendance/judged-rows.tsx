import type { JudgedRow } from '@daihoi/domain/attendance';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useAttendanceWords } from './use-attendance-words.ts';
import type { JudgedList } from './use-judged-rows.ts';

/** What is wrong with a list row by row, who is asked about, who is left out, and who would be written. */
export function JudgedRows({ judged }: { readonly judged: JudgedList }) {
  const { t, format } = useAttendanceWords();
  const { rows, taken, faulty, namesakes, skipped } = judged;
  if (rows.length === 0) return null;
  return (
    <div className="register-judged">
      <p role="status">{t('paste.read', { n: format.integer(rows.length) })}</p>
      {faulty.length > 0 && (
        <ul aria-label={t('paste.faulty')}>
          {faulty.map((row) => (
            <Row key={row.row} row={row} icon={CircleAlert} />
          ))}
        </ul>
      )}
      {namesakes.length > 0 && (
        <ul aria-label={t('paste.namesakes')}>
          {namesakes.map((row) => (
            <Row key={row.row} row={row} icon={TriangleAlert}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={judged.isOther(row)}
                  onChange={({ target }) => judged.sayOther(row, target.checked)}
                />
                <span>{t('paste.other', { name: row.name })}</span>
              </label>
            </Row>
          ))}
        </ul>
      )}
      <Folded title={t('paste.skipped', { n: format.integer(skipped.length) })} rows={skipped} />
      <Folded title={t('paste.taken', { n: format.integer(taken.length) })} rows={taken} />
    </div>
  );
}

interface RowProps {
  readonly row: JudgedRow;
  readonly icon?: Parameters<typeof Icon>[0]['of'];
  readonly children?: ReactNode;
}

function Row({ row, icon, children }: RowProps) {
  const { t } = useAttendanceWords();
  const { name, unit } = row;
  const person = [name === '' ? t('paste.noName') : name, unit].filter((part) => part !== '');
  return (
    <li>
      {icon && <Icon of={icon} />}
      <div>
        <b>{t('paste.row', { row: row.row })}</b> {person.join(', ')}
        <Verdict row={row} />
        {children}
      </div>
    </li>
  );
}

function Verdict({ row: { verdict } }: { readonly row: JudgedRow }) {
  const { t } = useAttendanceWords();
  if (verdict.kind === 'fits') return null;
  if (verdict.kind === 'twice')
    return <p className="register-note">{t('paste.verdict.twice', { row: verdict.row })}</p>;
  if (verdict.kind !== 'namesake')
    return <p className="register-note">{t(`paste.verdict.${verdict.kind}`)}</p>;
  const where =
    verdict.row === undefined ? t('paste.onRegister') : t('paste.inRow', { row: verdict.row });
  const unit = verdict.unit === '' ? t('paste.noUnit') : verdict.unit;
  return <p className="register-note">{t('paste.verdict.namesake', { where, unit })}</p>;
}

interface FoldedProps {
  readonly title: string;
  readonly rows: readonly JudgedRow[];
}

function Folded({ title, rows }: FoldedProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {rows.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
    </details>
  );
}
