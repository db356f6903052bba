import type { ElectionInput, ListInput } from '@daihoi/domain/election';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type * as z from 'zod';
import { BallotRequestSchema, type BallotRequestInput } from './ballot-request-schema.ts';
import { ElectionInputSchema, ListInputSchema } from './election-schema.ts';
import { refusalOfIssues, type InputRefusal } from './input-refusal.ts';

/** Reads the input of `election count`; fields that are not known are refused, not dropped. */
export function parseElectionInput(text: string): Result<ElectionInput, InputRefusal> {
  return parseWith(ElectionInputSchema, text);
}

/** Reads the input of `election list-check`. */
export function parseListInput(text: string): Result<ListInput, InputRefusal> {
  return parseWith(ListInputSchema, text);
}

/** Reads the input of `ballot make`. */
export function parseBallotRequest(text: string): Result<BallotRequestInput, InputRefusal> {
  return parseWith(BallotRequestSchema, text);
}

function parseWith<T>(schema: z.ZodType<T>, text: string): Result<T, InputRefusal> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(refusalOfIssues(parsed.error.issues));
}

/** Editors on Windows begin a file with a byte-order mark; it is no part of the text. */
function parseJson(text: string): Result<unknown, InputRefusal> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return err({ code: 'input.not-json', at: '' });
  }
}
