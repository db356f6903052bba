import {
  concludeComplaintOn,
  registerComplaintOn,
  takeUpComplaintOn,
  viewComplaints,
  type ComplaintId,
  type ComplaintPage,
  type SeenComplaint,
} from '@daihoi/application/complaint';
import type { Ports } from '@daihoi/application/ports';
import {
  complaintRoutes,
  type ComplaintList,
  type ComplaintView,
} from '@daihoi/contract/complaint';
import { brand, calendarDate, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { ComplaintConclusion } from '@daihoi/domain/result';
import { serve, type Asked, type Served } from '../http/answers.ts';
import { dayAsked } from './shapes.ts';

/** Complaints about elections: registered where they arrive, verified and concluded by the superior. */
export function complaintAnswers(ports: Ports): Served {
  return serve(complaintRoutes, {
    async list({ params, query, actor }) {
      const id = brand<CongressId>(params.congressId);
      const page = await viewComplaints(ports, actor, { id, asOf: dayAsked(query) });
      return page.ok ? ok(toList(page.value)) : page;
    },
    async register({ params, body, actor }) {
      const registered = await registerComplaintOn(ports, actor, {
        congressId: brand<CongressId>(params.congressId),
        receivedOn: calendarDate(body.receivedOn),
        complainant: body.complainant,
        office: body.office ?? undefined,
        words: body.words,
      });
      if (!registered.ok) return registered;
      const { id, version, complaint } = registered.value;
      return ok({ id, version, late: complaint.late });
    },
    async takeUp({ params, body, actor }) {
      const takenUp = { on: calendarDate(body.on), body: body.body };
      const command = { ...which(params), version: body.version, takenUp };
      return done(await takeUpComplaintOn(ports, actor, command));
    },
    async conclude({ params, body, actor }) {
      const conclusion = toConclusion(body);
      const command = { ...which(params), version: body.version, conclusion };
      return done(await concludeComplaintOn(ports, actor, command));
    },
  });
}

function which(params: { readonly congressId: string; readonly complaintId: string }) {
  return {
    congressId: brand<CongressId>(params.congressId),
    complaintId: brand<ComplaintId>(params.complaintId),
  };
}

function done<E>(result: Result<number, E>): Result<{ readonly version: number }, E> {
  return result.ok ? ok({ version: result.value }) : result;
}

function toConclusion(body: Asked<typeof complaintRoutes.conclude>['body']): ComplaintConclusion {
  const { on, outcome, words, paper } = body;
  return {
    on: calendarDate(on),
    outcome,
    words,
    ...(paper ? { paper: { number: paper.number, issuedOn: calendarDate(paper.issuedOn) } } : {}),
  };
}

function toList({
  complaints,
  due,
  offices,
  mayRegister,
  maySettle,
}: ComplaintPage): ComplaintList {
  return {
    complaints: complaints.map(toView),
    mayRegister,
    maySettle,
    due: due
      ? {
          day: due.due,
          workingDays: due.workingDays,
          by: due.by,
          firm: due.confidence === 'CONFIRMED',
        }
      : null,
    offices: [...offices],
  };
}

function toView({ stored, complainant }: SeenComplaint): ComplaintView {
  const { id, version, complaint } = stored;
  const { receivedOn, office, words, late, state } = complaint;
  const takenUp = state.kind === 'REGISTERED' ? undefined : state.takenUp;
  const conclusion = state.kind === 'CONCLUDED' ? state.conclusion : undefined;
  return {
    id,
    version,
    receivedOn,
    complainant: complainant ?? null,
    office: office ?? null,
    words,
    late,
    state: state.kind,
    takenUp: takenUp ?? null,
    conclusion: conclusion ? { ...conclusion, paper: conclusion.paper ?? null } : null,
  };
}
