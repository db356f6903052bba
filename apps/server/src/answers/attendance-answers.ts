import {
  blankPersonSheet,
  editPerson,
  givePlace,
  listElected,
  listPersons,
  markPersons,
  personsOfSheets,
  strikePerson,
  takePlaceBack,
  viewRegister,
  type RegisterPage,
  type StoredEntry,
} from '@daihoi/application/attendance';
import { viewFrozenRoll } from '@daihoi/application/ballot-session';
import { sheetMedia, type SpreadsheetTools } from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import {
  attendanceRoutes,
  type RegisterLine,
  type RegisterView,
} from '@daihoi/contract/attendance';
import type { Gathering, RegisterEntry, RegisterEntryId } from '@daihoi/domain/attendance';
import { brand, err, ok, type CongressId } from '@daihoi/domain/kernel';
import { sortByGivenName } from '@daihoi/domain/text';
import { serve, type AnswersFor, type Served } from '../http/answers.ts';
import { placeOf as sessionPlace } from './ballot-session-answers.ts';

interface Place {
  readonly congressId: string;
  readonly gathering: Gathering;
}

function placeOf({ congressId, gathering }: Place) {
  return { congressId: brand<CongressId>(congressId), gathering };
}

function whichEntry(params: Place & { readonly entryId: string }, version: number) {
  return { place: placeOf(params), id: brand<RegisterEntryId>(params.entryId), version };
}

/** Who was convened, and where they are. */
export function attendanceAnswers(
  ports: Ports,
  sheets: Pick<SpreadsheetTools, 'readSheets' | 'writeWorkbook'>,
): Served {
  return serve(attendanceRoutes, { ...registerAnswers(ports), ...sheetAnswers(sheets) });
}

type Answers = AnswersFor<typeof attendanceRoutes>;
type SheetActs = 'blankSheet' | 'readSheet';

/** People from files: the sheet to fill in, and what a filled one says. */
function sheetAnswers({
  readSheets,
  writeWorkbook,
}: Pick<SpreadsheetTools, 'readSheets' | 'writeWorkbook'>): Pick<Answers, SheetActs> {
  return {
    async blankSheet() {
      const { name, sheet } = blankPersonSheet();
      const bytes = await writeWorkbook([sheet]);
      return ok({ file: { name, mediaType: sheetMedia.xlsx, bytes } });
    },
    async readSheet({ file }) {
      if (!file) return err({ code: 'upload.missing' });
      const read = await readSheets(file.bytes, file.name);
      if (!read.ok) return read;
      const rows = personsOfSheets(read.value, file.name);
      return rows.ok ? ok({ rows: [...rows.value] }) : rows;
    },
  };
}

function registerAnswers(ports: Ports): Omit<Answers, SheetActs> {
  return {
    async show({ params }) {
      const place = placeOf(params);
      const seen = await viewRegister(ports, place);
      return seen.ok ? ok(toView(seen.value, place.gathering)) : seen;
    },
    async list({ params, body, actor }) {
      const { persons } = body;
      const listed = await listPersons(ports, actor, { place: placeOf(params), persons });
      return listed.ok ? ok({ added: listed.value }) : listed;
    },
    async listElected({ params, actor }) {
      const listed = await listElected(ports, actor, placeOf(params));
      return listed.ok ? ok({ added: listed.value }) : listed;
    },
    async mark({ params, body, actor }) {
      const { attendance } = body;
      const entries = body.entries.map(({ id, version }) => ({
        id: brand<RegisterEntryId>(id),
        version,
      }));
      const marked = await markPersons(ports, actor, {
        place: placeOf(params),
        entries,
        attendance,
      });
      return marked.ok ? ok({}) : marked;
    },
    async edit({ params, body, actor }) {
      const { version, ...person } = body;
      const edited = await editPerson(ports, actor, { ...whichEntry(params, version), person });
      return edited.ok ? ok({}) : edited;
    },
    async givePlace({ params, body, actor }) {
      const { version, ...alternate } = body;
      const given = await givePlace(ports, actor, { ...whichEntry(params, version), alternate });
      return given.ok ? ok({}) : given;
    },
    async takePlaceBack({ params, body, actor }) {
      const back = await takePlaceBack(ports, actor, whichEntry(params, body.version));
      return back.ok ? ok({}) : back;
    },
    async strike({ params, body, actor }) {
      const struck = await strikePerson(ports, actor, whichEntry(params, body.version));
      return struck.ok ? ok({}) : struck;
    },
    async frozen({ params, query }) {
      const found = await viewFrozenRoll(ports, sessionPlace(params, query), params.roll);
      if (!found.ok) return found;
      const { digest, entries } = found.value;
      return ok({
        digest,
        lines: sortByGivenName(entries, ({ name }) => name).map(toFrozenLine),
      });
    },
  };
}

function toView(page: RegisterPage, gathering: Gathering): RegisterView {
  const { congress, unitName, body, open, stored, roll, expected } = page;
  const { convened, present } = congress.details;
  return {
    gathering,
    gatherings: [...page.gatherings],
    body,
    unitName,
    open,
    lines: sortByGivenName(stored, ({ entry }) => entry.name).map(toLine),
    figures: { ...roll, excluded: [...roll.excluded], expected },
    electedMissing: page.electedMissing.length,
    congress: {
      version: congress.version,
      convened: convened ?? null,
      present: present ?? null,
    },
  };
}

function toLine({ entry, version }: StoredEntry): RegisterLine {
  return { ...toFrozenLine(entry), version };
}

function toFrozenLine({ id, name, unit, attendance }: RegisterEntry) {
  return { id, name, unit, attendance };
}
