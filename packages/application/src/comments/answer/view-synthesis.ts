import { concludeHindrances, type ConcludeHindrance, type Passage } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CommentId, ConsultationRecord } from '../comment-store.ts';
import { groupNotFound } from './change-group.ts';
import { findSynthesis, type WhichConsultation } from './open-synthesis.ts';
import type {
  AnsweringLine,
  CommentPlace,
  CountedGroup,
  GroupPage,
  GroupRecord,
  LeftCounts,
  LinePage,
  LinesOf,
  PlaceStanding,
  Proposal,
  VoiceCounts,
} from './synthesis-store.ts';

/** The synthesis of a consultation as it opens: the draft beside what is to be done in each place. */
export interface SynthesisPage {
  readonly consultation: ConsultationRecord;
  readonly passages: readonly Passage[];
  readonly places: readonly PlaceStanding[];
  readonly left: LeftCounts;
  /** Who spoke at all; levels are left out. */
  readonly voices: VoiceCounts;
  readonly hindrances: readonly ConcludeHindrance[];
  /** The first groups without an answer. */
  readonly unanswered: readonly GroupRecord[];
}

const mostNamed = 20;

export async function viewSynthesis(
  ports: Pick<Ports, 'read' | 'clock'>,
  which: WhichConsultation,
): Promise<Result<SynthesisPage, NotFound>> {
  const found = await findSynthesis(ports.read, which);
  if (!found.ok) return found;
  const { consultation, box } = found.value;
  const { synthesis, comments } = ports.read;
  const [passages, places, left, voices, unanswered] = await Promise.all([
    comments.passages(box.id),
    synthesis.places(box),
    synthesis.left(box),
    synthesis.spoken(box.id),
    synthesis.unanswered(box.id, mostNamed),
  ]);
  const { closesOn, state } = consultation.value;
  const hindrances =
    state === 'ASKING' ? concludeHindrances({ closesOn, ...left }, ports.clock.today()) : [];
  return ok({ consultation, passages, places, left, voices, hindrances, unanswered });
}

/** What was said of one place: proposals that wait, and a page of its groups. */
export interface PlacePage {
  readonly proposals: readonly Proposal[];
  readonly groups: readonly CountedGroup[];
}

const mostProposals = 30;
const mostGroups = 30;

/** A page of a place; `after` and `afterGroup` are where the pages before ended. */
export async function viewPlace(
  ports: Pick<Ports, 'read'>,
  query: WhichConsultation & {
    readonly place: CommentPlace;
    readonly after: { readonly lines: number; readonly first: CommentId } | undefined;
    readonly afterGroup: GroupPage['after'];
  },
): Promise<Result<PlacePage, NotFound>> {
  const found = await findSynthesis(ports.read, query);
  if (!found.ok) return found;
  const { box } = found.value;
  const { place, after, afterGroup } = query;
  const { synthesis } = ports.read;
  const [proposals, groups] = await Promise.all([
    synthesis.proposals(box, { place, after, limit: mostProposals }),
    synthesis.groups(box, { place, after: afterGroup, limit: mostGroups }),
  ]);
  return ok({ proposals, groups });
}

/** A page of the lines of a proposal or of a group. */
export async function viewLines(
  ports: Pick<Ports, 'read'>,
  query: WhichConsultation & { readonly of: LinesOf; readonly page: LinePage },
): Promise<Result<readonly AnsweringLine[], NotFound>> {
  const found = await findSynthesis(ports.read, query);
  if (!found.ok) return found;
  const { box } = found.value;
  const { of, page } = query;
  if (of.kind === 'group' && !(await ports.read.synthesis.group(box.id, of.id)))
    return err(groupNotFound(of.id));
  return ok(await ports.read.synthesis.lines(box, of, page));
}
