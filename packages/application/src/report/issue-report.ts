import {
  dayOf,
  err,
  type CalendarDate,
  type Instant,
  type ReportId,
  type Result,
} from '@daihoi/domain/kernel';
import { documentTypeOf } from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import {
  confirmSecondPerson,
  issueProgramPaper,
  paperFrame,
  type IssuedPaperRow,
  type SecondPerson,
  type SecondPersonClaim,
  type SecondPersonRefusal,
  type SecondPersonSecrets,
  type Signer,
  type TemplatePaperRefusal,
} from '../issuing/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { auditReport } from './audit-report.ts';
import { composeReport, reportFields } from './compose-report.ts';
import { draftAt, type EditReportRefusal } from './edit-report.ts';
import { loadReport, type LoadedReport } from './load-report.ts';

export interface IssueReport {
  readonly id: ReportId;
  readonly version: number;
  readonly issuedOn: CalendarDate;
  readonly signer: Signer;
  readonly place?: string;
  readonly second: SecondPersonClaim;
}

export interface IssuedBeforeAsOf {
  readonly code: 'report.issued-before-as-of';
  readonly issuedOn: CalendarDate;
  readonly asOf: CalendarDate;
}

export type IssueReportRefusal =
  EditReportRefusal | SecondPersonRefusal | IssuedBeforeAsOf | TemplatePaperRefusal;

/** Issues a report: it takes its number, is frozen with its figures and its paper, and can never be changed again. */
export async function issueReport(
  ports: Ports,
  secrets: SecondPersonSecrets,
  asked: { readonly actor: Actor; readonly command: IssueReport },
): Promise<Result<IssuedPaperRow, IssueReportRefusal>> {
  const { actor, command } = asked;
  const loaded = await loadReport(ports.read, command.id);
  if (!loaded.ok) return loaded;
  const draft = draftAt(loaded.value, command.version);
  if (!draft.ok) return draft;
  const { asOf } = draft.value;
  const { issuedOn } = command;
  if (issuedOn < asOf) return err({ code: 'report.issued-before-as-of', issuedOn, asOf });
  const second = await confirmSecondPerson(ports, secrets, {
    ...command.second,
    act: 'report.issue',
    path: loaded.value.unit.path,
    not: actor.accountId,
  });
  if (!second.ok) return second;
  return ports.transact((stores) =>
    issueIn(ports, stores, { actor, command, second: second.value }),
  );
}

async function issueIn(
  ports: Ports,
  stores: Stores,
  asked: { readonly actor: Actor; readonly command: IssueReport; readonly second: SecondPerson },
): Promise<Result<IssuedPaperRow, IssueReportRefusal>> {
  const { actor, command } = asked;
  const loaded = await loadReport(stores, command.id);
  if (!loaded.ok) return loaded;
  const draft = draftAt(loaded.value, command.version);
  if (!draft.ok) return draft;
  const issued = await issueLoaded(ports, stores, { ...asked, loaded: loaded.value });
  if (!issued.ok) return issued;
  const after = { ...draft.value, issuedPaperId: issued.value.id };
  const saved = await stores.reports.save({ value: after, version: command.version });
  if (!saved.ok) return saved;
  const { unit } = loaded.value;
  await auditReport(ports, stores, {
    actor,
    act: 'report.issued',
    unit,
    before: draft.value,
    after,
  });
  return issued;
}

function issueLoaded(
  ports: Ports,
  stores: Stores,
  given: {
    readonly actor: Actor;
    readonly command: IssueReport;
    readonly second: SecondPerson;
    readonly loaded: LoadedReport;
  },
): Promise<Result<IssuedPaperRow, TemplatePaperRefusal>> {
  const { actor, command, second, loaded } = given;
  const { unit, line, season, report } = loaded;
  const said = { unit, season, ...report.value };
  const body = composeReport(said);
  return issueProgramPaper(ports, stores, {
    fields: reportFields(said),
    actor,
    secondPerson: second.accountId,
    unit,
    season,
    type: 'report',
    kind: 'progressReport',
    title: [documentTypeOf('report').name, ...abstractOf(body.title)].join(' '),
    issuedOn: command.issuedOn,
    paper: {
      ...paperFrame(line, season, {
        on: command.issuedOn,
        signer: command.signer,
        ...(command.place ? { place: command.place } : {}),
      }),
      ...body,
      foot: { ...body.foot, ...madeNow(ports.clock) },
    },
  });
}

/** The moment of making; a demonstration that plays another day prints none. */
function madeNow(clock: Ports['clock']): { readonly madeAt?: Instant } {
  const madeAt = clock.now();
  return dayOf(madeAt) === clock.today() ? { madeAt } : {};
}

function abstractOf(title: ReturnType<typeof composeReport>['title']): readonly string[] {
  return title.kind === 'named' ? title.abstract : [title.abstract];
}
