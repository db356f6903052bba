import type {
  AnsweringLine,
  ChangesForComments,
  CommentPlace,
  CountedGroup,
  GroupBehind,
  GroupRecord,
  HomeAnswers,
  HomeComment,
  Proposal,
  SynthesisPage,
} from '@daihoi/application/comments';
import type {
  ChangesView,
  CountedGroupView,
  GroupView,
  GroupsBehindView,
  HomeAnswersView,
  HomeCommentView,
  ProposalView,
  SynthesisLine,
  SynthesisView,
} from '@daihoi/contract/synthesis';
import { linkedPassage } from '@daihoi/domain/comments';

/** The synthesis as it opens. */
export function toSynthesisView(page: SynthesisPage): SynthesisView {
  const { consultation, passages, voices, hindrances } = page;
  const { value } = consultation;
  const at = new Map(passages.map(({ paragraph }, index) => [paragraph, index]));
  return {
    title: value.title,
    version: consultation.version,
    state: value.state,
    opensOn: value.opensOn,
    closesOn: value.closesOn,
    congressId: consultation.congressId,
    draftId: consultation.draftId,
    draftVersion: consultation.draftVersion,
    unitName: consultation.unit.shortName,
    places: page.places.map(({ place, waiting, groups, unanswered }) => {
      const index = place === 'whole' ? undefined : at.get(place);
      const before = passages.slice(0, index ?? 0);
      return {
        place: toWirePlace(place),
        text: index === undefined ? '' : (passages[index]?.text ?? ''),
        heading: before.findLast(({ kind }) => kind === 'heading')?.text ?? '',
        waiting,
        groups,
        unanswered,
      };
    }),
    voices: toVoices(voices),
    hindrances: [...hindrances],
    unanswered: page.unanswered.map(({ id, number, value: group }) => ({
      id,
      number,
      place: toWirePlace(group.place),
    })),
  };
}

export function toWirePlace(place: CommentPlace): number | null {
  return place === 'whole' ? null : place;
}

function toVoices({ byLevel, ...counts }: SynthesisPage['voices']): SynthesisView['voices'] {
  return { ...counts, byLevel: [...byLevel] };
}

export function toProposal({ voices, near, ...proposal }: Proposal): ProposalView {
  return { ...proposal, voices: toVoices(voices), near: near ?? null };
}

export function toGroupView(group: GroupRecord): GroupView {
  const { id, version, number, value, answeredAt, answeredBy, changes } = group;
  return {
    id,
    version,
    number,
    place: toWirePlace(value.place),
    gist: value.gist,
    response: value.response ?? null,
    answeredAt: answeredAt ?? null,
    answeredBy: answeredBy?.name ?? null,
    changes: [...changes],
  };
}

export function toCountedGroup(group: CountedGroup): CountedGroupView {
  return { ...toGroupView(group), lines: group.lines, voices: toVoices(group.voices) };
}

export function toSynthesisLine({ unitName, authorName, ...line }: AnsweringLine): SynthesisLine {
  return { ...line, unitName: unitName ?? null, authorName: authorName ?? null };
}

export function toChanges({ version, changes, groups }: ChangesForComments): ChangesView {
  return {
    version: version ?? null,
    changes: changes.map(({ change, linked, proposed }) => ({
      kind: change.kind,
      paragraph: change.paragraph,
      linkAs: linkedPassage(change),
      words: change.words.map(({ kind, text }) => ({ kind, text })),
      linked: [...linked],
      proposed: [...proposed],
    })),
    groups: groups.map(toGroupView),
  };
}

export function toGroupsBehind({
  unitId,
  groups,
}: {
  readonly unitId: string;
  readonly groups: readonly GroupBehind[];
}): GroupsBehindView {
  return {
    unitId,
    groups: groups.map(({ group, consultation, linked }) => ({
      id: group.id,
      number: group.number,
      place: toWirePlace(group.value.place),
      gist: group.value.gist,
      consultationId: consultation.id,
      commentedVersion: consultation.draftVersion,
      linked: [...linked],
    })),
  };
}

export function toHomeAnswers({ consultation, concluded, answers }: HomeAnswers): HomeAnswersView {
  return {
    title: consultation.value.title,
    ownerName: consultation.unit.shortName,
    concluded,
    answers: answers.flatMap(({ group, comments }) => {
      const { response, place, gist } = group.value;
      if (response === undefined) return [];
      return {
        id: group.id,
        number: group.number,
        place: toWirePlace(place),
        gist,
        changes: [...group.changes],
        outcome: response.outcome,
        reason: response.reason,
        comments,
      };
    }),
  };
}

export function toHomeComment({ unitName, authorName, ...said }: HomeComment): HomeCommentView {
  return { ...said, unitName: unitName ?? null, authorName: authorName ?? null };
}
