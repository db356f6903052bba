import {
  answerGroup,
  askForComments,
  assignComments,
  enterComment,
  proposeLikeness,
  recordMeeting,
  sendUpward,
  type ConsultationId,
} from '@daihoi/application/comments';
import type { CongressHistory } from '@daihoi/application/congress';
import { addVersion, moveDraftOn, startDraft, type DraftId } from '@daihoi/application/drafting';
import type { Ports, Stores } from '@daihoi/application/ports';
import { calendarDate, invariant, type CongressId } from '@daihoi/domain/kernel';
import { accepted } from './accepted.ts';
import type { Acting, ToldPerson } from './acting.ts';
import { consultation as told } from './data/consultation.ts';
import { politicalPaper } from './political-paper.ts';
import type { ToldAnswer, ToldComment, ToldGroup } from './told-consultation.ts';
import { toldPorts } from './told-ports.ts';

/** What the consultation is told with: congresses by the code of their unit, and who acts. */
export interface ConsultationCast {
  readonly histories: ReadonlyMap<string, CongressHistory>;
  readonly acting: Acting;
}

/** Carries a draft of the province through its passing into the hands of the units below, and what they say up to its desk. */
export async function fillConsultation(
  ports: Ports,
  stores: Stores,
  { histories, acting }: ConsultationCast,
): Promise<void> {
  const congressId = histories.get(told.unit)?.record.value.id;
  if (congressId === undefined) return;
  const on = toldPorts(ports, stores);
  const asker = acting.at(told.unit);
  const draft = await passDraft(on, { congressId, asker, judge: acting.named('theodoi.tw') });
  const consultationId = await openIt(on, asker, { congressId, ...draft });
  const desk: Desk = { on, stores, consultationId, asker };
  for (const answer of told.answers) await giveAnswer(desk, acting.at(answer.unit), answer);
  for (const letter of told.letters) await write(desk, asker, { on: letter.on, said: letter });
  accepted(await proposeLikeness(on(told.opensOn), ofAsker(desk)));
  for (const group of told.groups) await putTogether(desk, group);
}

type OnDay = ReturnType<typeof toldPorts>;

interface Desk {
  readonly on: OnDay;
  readonly stores: Stores;
  readonly consultationId: ConsultationId;
  readonly asker: ToldPerson;
}

function ofAsker({ asker, consultationId }: Desk) {
  return { unitId: asker.unitId, consultationId };
}

/** Writes the draft, submits it and lets the superior pass it; answers the version of the draft that came of it. */
async function passDraft(
  on: OnDay,
  {
    congressId,
    asker,
    judge,
  }: { readonly congressId: CongressId; readonly asker: ToldPerson; readonly judge: ToldPerson },
): Promise<{ readonly draftId: DraftId; readonly version: number }> {
  const ports = on(told.written);
  const begun = { congressId, kind: 'politicalReport', title: told.draftTitle } as const;
  const draftId = accepted(await startDraft(ports, asker, begun));
  const bytes = await ports.papers.toDocx(politicalPaper(told.written));
  const file = { name: 'Dự thảo Báo cáo chính trị (lần 3).docx', bytes };
  const why = 'Bản trình cấp trên cho ý kiến';
  const which = { congressId, draftId };
  const added = accepted(await addVersion(ports, asker, { ...which, version: 1, file, why }));
  const submitted = accepted(
    await moveDraftOn(ports, asker, { ...which, version: added, move: 'submit' }),
  );
  const passing = { ...which, version: submitted, move: 'pass' } as const;
  const version = accepted(await moveDraftOn(on(told.passedOn), judge, passing));
  return { draftId, version };
}

async function openIt(
  on: OnDay,
  asker: ToldPerson,
  draft: { readonly congressId: CongressId; readonly draftId: DraftId; readonly version: number },
): Promise<ConsultationId> {
  const { summary, questions, levels, opensOn, closesOn, draftTitle: title } = told;
  return accepted(
    await askForComments(on(opensOn), asker, {
      ...draft,
      title,
      summary,
      questions,
      levels,
      asksMembers: true,
      asksPublic: true,
      opensOn: calendarDate(opensOn),
      closesOn: calendarDate(closesOn),
    }),
  );
}

/** A unit meets, says what it has to say, and sends it with what came from below. */
async function giveAnswer(desk: Desk, person: ToldPerson, answer: ToldAnswer): Promise<void> {
  const { stores, consultationId } = desk;
  const ports = desk.on(answer.on);
  const which = { consultationId, unitId: person.unitId };
  for (const said of answer.says) await write(desk, person, { on: answer.on, said });
  let version = (await stores.comments.asked(consultationId, person.unitId))?.version;
  invariant(version !== undefined, `${answer.unit} answers and was not asked`);
  const { meeting } = answer;
  if (meeting) {
    const held = {
      metOn: calendarDate(answer.on),
      membersTotal: meeting.total,
      membersPresent: meeting.present,
      minutesNumber: meeting.minutes,
    };
    version = accepted(await recordMeeting(ports, person, { ...which, version, meeting: held }));
  }
  const { lines } = await stores.comments.boxCounts(consultationId, person.unitId);
  const sent = { ...which, version, lines, nothingToSay: lines === 0 };
  accepted(await sendUpward(ports, person, sent));
}

/** Writes a comment of a meeting, or keys one from paper: of a member, and of a citizen where the draft is at home. */
async function write(
  { on, stores, consultationId, asker }: Desk,
  person: ToldPerson,
  { on: day, said }: { readonly on: string; readonly said: ToldComment },
): Promise<void> {
  const { author, about, text } = said;
  const fromPaper = person.unitId === asker.unitId ? 'public' : 'member';
  accepted(
    await enterComment(on(day), person, {
      consultationId,
      unitId: person.unitId,
      source: author === undefined ? 'unit' : fromPaper,
      authorName: author,
      authorContact: undefined,
      persons: said.persons ?? 1,
      paragraph: about === undefined ? undefined : await placeOf(stores, consultationId, about),
      passage: '',
      text,
    }),
  );
}

async function placeOf(
  { comments }: Pick<Stores, 'comments'>,
  id: ConsultationId,
  about: string,
): Promise<number> {
  const found = (await comments.passages(id)).find(({ text }) => text.startsWith(about));
  invariant(found !== undefined, `the draft has no passage that begins with "${about}"`);
  return found.paragraph;
}

/** The office of the draft puts comments together and answers them, if it has done so by the day of the demonstration. */
async function putTogether(desk: Desk, group: ToldGroup): Promise<void> {
  const { stores, consultationId, asker } = desk;
  const ports = desk.on(group.on);
  const which = ofAsker(desk);
  const place = await placeOf(stores, consultationId, group.about);
  const box = { show: 'lines', paragraph: place, after: undefined, limit: 50 } as const;
  const lines = (await stores.comments.box(consultationId, asker.unitId, box))
    .filter(({ value }) => value.text.includes(group.containing))
    .map(({ id }) => ({ id, seenIn: undefined }));
  const { groupId } = accepted(
    await assignComments(ports, asker, {
      ...which,
      picked: { proposals: [], lines },
      to: { kind: 'new', place, gist: group.gist },
    }),
  );
  const { answer } = group;
  if (groupId === undefined || !answer) return;
  accepted(await answerGroup(ports, asker, { ...which, groupId, version: 1, ...answer }));
}
