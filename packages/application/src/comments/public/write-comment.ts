import { codeFrom, placeWords, type CommentWords } from '@daihoi/domain/comments';
import { brand, err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import {
  addressBlock,
  limitUses,
  takeProof,
  type ChallengeProof,
  type ProofRefusal,
  type TooManyUses,
  type UseLimit,
} from '../../challenge/index.ts';
import type { Secrets } from '../../people/secrets.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { CommentId } from '../comment-store.ts';
import { purposeOf } from './ask-challenge.ts';
import { checkPageOpen, type PageClosed } from './check-page-open.ts';
import { findPage, type FoundPage, type NoSuchPage, type WhichPage } from './find-page.ts';

/** A comment as a page without signing in sends it. */
export interface WriteCommentCommand extends WhichPage {
  readonly words: CommentWords;
  readonly name: string | undefined;
  readonly contact: string | undefined;
  readonly proof: ChallengeProof;
  /** Where it comes from on the network; only its keyed hash is counted, for an hour. */
  readonly address: string;
}

type LimitCode = 'comment-page.too-many-from-here' | 'comment-page.too-many-now';

export type WriteCommentRefusal =
  | NoSuchPage
  | PageClosed
  | ProofRefusal
  | TooManyUses<LimitCode>
  | { readonly code: 'comment-page.name-missing' | 'comment-page.no-such-passage' };

type Keys = Pick<Secrets, 'keyedHash' | 'isKeyedHash' | 'tokenHash'>;

/** In an hour from one address: a household or a reading room; a whole meeting shares the address of its hall. */
const mostFromHere = { public: 60, member: 300 } as const;
/** In an hour on one page: more than that only a machine writes, and nobody could look at it. */
const mostOnPage = { public: 3_000, member: 1_000 } as const;

/**
 * Takes a comment from a page without signing in. It waits for a look of the office before it counts. Answers its receipt; the same
 * proof sent again (an answer lost on the way) gets the same receipt and makes no second comment.
 */
export async function writeComment(
  ports: Pick<Ports, 'transact' | 'clock' | 'newId' | 'read'>,
  secrets: Keys,
  command: WriteCommentCommand,
): Promise<Result<string, WriteCommentRefusal>> {
  const receipt = receiptOf(secrets, command.proof);
  const taken = await takeComment(ports, secrets, { ...command, receipt });
  const again = !taken.ok && taken.error.code === 'challenge.spent';
  if (!again) return taken;
  const before = await ports.read.comments.byReceipt(receipt);
  return before?.value.text === command.words.text ? ok(receipt) : taken;
}

/** The receipt follows from the proof, and nobody can work it out without the secret of the installation. */
function receiptOf(secrets: Keys, { ticket }: ChallengeProof): string {
  const hash = secrets.tokenHash(secrets.keyedHash(`receipt:${ticket}`));
  return codeFrom(brand<Id<'Receipt'>>(hash));
}

function takeComment(
  ports: Pick<Ports, 'transact' | 'clock' | 'newId'>,
  secrets: Keys,
  command: WriteCommentCommand & { readonly receipt: string },
): Promise<Result<string, WriteCommentRefusal>> {
  return ports.transact(async (stores): Promise<Result<string, WriteCommentRefusal>> => {
    const found = await findPage(stores, command);
    if (!found.ok) return found;
    const page = found.value;
    const refused = refuseEarly(ports, page, command);
    if (refused) return err(refused);
    const passages = await stores.comments.passages(page.consultation.id);
    const placed = placeWords(command.words, passages);
    if (!placed.ok) return err({ code: 'comment-page.no-such-passage' });
    const purpose = purposeOf(page);
    const proof = { proof: command.proof, purpose };
    const proved = await takeProof({ clock: ports.clock, secrets }, stores, proof);
    if (!proved.ok) return proved;
    const limited = await limitUses(ports, stores, limitsOf(secrets, page, command.address));
    if (!limited.ok) return limited;
    await addComment(ports, stores, { page, command, words: placed.value });
    return ok(command.receipt);
  });
}

function refuseEarly(
  { clock }: Pick<Ports, 'clock'>,
  { kind, consultation }: FoundPage,
  { name }: WriteCommentCommand,
): WriteCommentRefusal | undefined {
  const closed = checkPageOpen(consultation.value, clock.today());
  if (closed) return closed;
  return kind === 'member' && name === undefined
    ? { code: 'comment-page.name-missing' }
    : undefined;
}

function limitsOf(secrets: Keys, page: FoundPage, address: string): readonly UseLimit<LimitCode>[] {
  const { kind } = page;
  return [
    {
      key: secrets.keyedHash(`page-use:${purposeOf(page)}:${addressBlock(address)}`),
      most: mostFromHere[kind],
      refusal: 'comment-page.too-many-from-here',
    },
    { key: purposeOf(page), most: mostOnPage[kind], refusal: 'comment-page.too-many-now' },
  ];
}

async function addComment(
  ports: Pick<Ports, 'clock' | 'newId'>,
  { comments }: Pick<Stores, 'comments'>,
  {
    page,
    command,
    words,
  }: {
    readonly page: FoundPage;
    readonly command: WriteCommentCommand & { readonly receipt: string };
    readonly words: CommentWords;
  },
): Promise<void> {
  const { kind, unit, consultation } = page;
  await comments.add({
    id: ports.newId<CommentId>(),
    consultationId: consultation.id,
    standsAt: unit.id,
    receipt: command.receipt,
    stamp: { at: ports.clock.now(), by: undefined },
    value: {
      ...words,
      source: kind,
      channel: 'page',
      unitId: kind === 'member' ? unit.id : undefined,
      authorName: command.name,
      authorContact: command.contact,
      persons: 1,
      state: 'held',
      setAsideReason: undefined,
    },
  });
}
