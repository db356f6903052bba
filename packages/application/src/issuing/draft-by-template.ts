import {
  programFieldValues,
  type ProgramContent,
  type ProgramValues,
} from '@daihoi/domain/paper-templates';
import type { UnitRow } from '../organisation/index.ts';
import type { Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';
import { openWords } from './data/issuing-words.ts';
import { fillWords } from './fill-words.ts';
import {
  frameRows,
  frameValues,
  passagesOf,
  templateFor,
  type PaperFields,
} from './paper-by-template.ts';

/** A paper as it was composed, before it has a number. */
export interface DraftPaper {
  readonly unit: Pick<UnitRow, 'path' | 'level'>;
  readonly season: Pick<SeasonRow, 'id'>;
  readonly paper: Paper;
  readonly fields: PaperFields;
}

type DraftPorts = Pick<Ports, 'read' | 'files' | 'examiner' | 'papers' | 'rehearsal'>;

/**
 * Writes a working draft into the template that is in force for it, as a Word file. What nobody knows yet stays open: number and
 * day as in every draft, and whoever signs as a place to fill. Undefined where the program composes it: no template is in force, or
 * its file cannot be filled; a draft never waits for one.
 */
export async function draftByTemplate(
  ports: DraftPorts,
  { unit, season, paper, fields }: DraftPaper,
): Promise<Uint8Array | undefined> {
  if (ports.rehearsal === true) return undefined;
  const { kind } = fields;
  const chosen = await templateFor(ports.read, { unit, season, kind });
  const bytes = chosen && (await ports.files.get(chosen.version.file.hash));
  if (!chosen || !bytes) return undefined;
  const content = await draftContent(ports, { paper, fields });
  const file = { name: chosen.version.fileName, bytes };
  const filled = await ports.examiner.fill(file, programFieldValues(kind, content));
  return filled.ok ? filled.value.bytes : undefined;
}

/** What a draft says, as values of the fields of its kind. */
export async function draftContent(
  { papers }: Pick<Ports, 'papers'>,
  { paper, fields }: Pick<DraftPaper, 'paper' | 'fields'>,
): Promise<ProgramContent> {
  const { line, square } = papers.toOpenCheck(paper);
  const said = [openCheckWords(paper), line].filter((sentence) => sentence !== '');
  return {
    values: {
      ...draftValues(paper),
      checkLine: said.join('. '),
      ...fields.values,
    },
    rows: { ...frameRows(paper), ...fields.rows },
    checkSquare: square,
    passages: await passagesOf(papers, { paper, fields }),
  };
}

/** The frame with number and day open. A post or a name that nobody gave is left out, so that it stays a marked place. */
function draftValues(paper: Paper): ProgramValues {
  const { documentNumber: number, placeAndDate } = paper;
  const { signerPost, signerName, ...frame } = frameValues(paper);
  const { date } = placeAndDate;
  return {
    ...frame,
    ...(signerPost ? { signerPost } : {}),
    ...(signerName ? { signerName } : {}),
    ...(date.kind === 'open' ? { issuedOn: fillWords(openWords.day, { year: date.year }) } : {}),
    ...(number.state === 'draft'
      ? {
          paperNumber: fillWords(openWords.number, {
            type: number.typeSymbol,
            body: number.bodySymbol,
          }),
        }
      : {}),
  };
}

function openCheckWords({ documentNumber: number }: Paper): string {
  return number.state === 'draft' ? fillWords(openWords.check, { draft: number.draft }) : '';
}
