import { electionWording } from '../../election/index.ts';
import { electionRefusalCodes, type ElectionRefusalCode } from '@daihoi/domain/election';
import type { ErrorWording } from './error-wording.ts';

/** Figures that contradict each other, in the words of the election engine. */
function worded(code: ElectionRefusalCode): ErrorWording {
  return {
    status: 422,
    vi: electionWording.vi.refusal[code],
    en: electionWording.en.refusal[code],
  };
}

function wordAll<Code extends string>(
  codes: readonly Code[],
  word: (code: Code) => ErrorWording,
): Readonly<Record<Code, ErrorWording>> {
  const rows: Partial<Record<Code, ErrorWording>> = {};
  for (const code of codes) rows[code] = word(code);
  if (!isWhole(rows, codes)) throw new Error('a code without words');
  return rows;
}

function isWhole<Code extends string>(
  rows: Partial<Record<Code, ErrorWording>>,
  codes: readonly Code[],
): rows is Record<Code, ErrorWording> {
  return codes.every((code) => rows[code] !== undefined);
}

export const electionErrors = wordAll(electionRefusalCodes, worded);
