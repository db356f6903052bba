import { foldDiacritics } from '../../text/index.ts';
import { bodyPatterns as pattern } from '../data/body-patterns.ts';
import { headWords as words } from '../data/head-words.ts';
import { partPatterns } from '../data/part-patterns.ts';
import { joinedText } from '../gather-head.ts';
import type { PaperSignature } from '../paper-parts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** What a signature says, against the issuer of its paper. */
interface Signing {
  readonly lines: Raised['lines'];
  /** What stands above the post, as written; empty when the post stands alone. */
  readonly authority: string;
  readonly post: string;
  readonly postKey: string;
  readonly issuer: string;
  readonly issuerKey: string;
}

/** SG-01 and SG-FORM: whether post and authority fit each other and the issuer (document-format, section 9). */
export function checkWhoSigns(
  signature: PaperSignature,
  { parts, kind }: ExaminedPaper,
): readonly Raised[] {
  const { authority, post } = signature;
  const isWitness = kind === 'minutes' || (kind === undefined && parts.typeName !== undefined);
  if (post.length === 0 || isWitness) return [];
  const [postText, issuer] = [joinedText(post), joinedText(parts.head.issuingBody)];
  const signing = {
    lines: [...authority, ...post],
    authority: joinedText(authority),
    post: postText,
    postKey: foldDiacritics(postText),
    issuer,
    issuerKey: foldDiacritics(issuer),
  };
  const isSecond = parts.signatures.indexOf(signature) > 0;
  return signing.authority === '' ? checkAlone(signing, isSecond) : checkFor(signing);
}

/** Nobody of a collective body signs in his own name; of an office the head does, a deputy does not. */
function checkAlone(signing: Signing, isSecond: boolean): readonly Raised[] {
  const { issuer, issuerKey, post, postKey } = signing;
  if (pattern.office.test(issuerKey)) {
    const head = headOf(post);
    return head === undefined ? [] : [raise('SG-FORM', signing, `K/T ${head}`)];
  }
  if (isSecond || !pattern.collective.test(issuerKey)) return [];
  return pattern.collectivePost.test(postKey) ? [raise('SG-01', signing, `T/M ${issuer}`)] : [];
}

function checkFor(signing: Signing): readonly Raised[] {
  const { authority, postKey } = signing;
  const at = authority.indexOf('K/T ');
  if (at >= 0) return checkDeputy(signing, at);
  const form = partPatterns.authority.exec(authority)?.groups?.['form'];
  const body = authority.slice(4);
  const bodyKey = foldDiacritics(body);
  if (form === 'T/L') {
    const own = pattern.partyCommittee.test(bodyKey) && pattern.secretary.test(postKey);
    return own ? [raise('SG-FORM', signing, `T/M ${body}`)] : [];
  }
  return form === 'T/M' ? checkOnBehalf(signing, bodyKey) : [];
}

/** "K/T" stands for the head of an office, never for a secretary of a collective body, nor for oneself. */
function checkDeputy(signing: Signing, at: number): readonly Raised[] {
  const { authority, issuer, issuerKey, postKey } = signing;
  const forWhom = foldDiacritics(authority.slice(at + 4)).trim();
  const behalf = authority.slice(0, at).trim();
  if (pattern.collectivePost.test(forWhom)) {
    const collective = behalf !== '' || pattern.collective.test(issuerKey);
    const expected = behalf === '' ? `T/M ${issuer}` : behalf;
    return collective ? [raise('SG-01', signing, expected)] : [];
  }
  return forWhom === postKey ? [raise('SG-FORM', signing, '')] : [];
}

function checkOnBehalf(signing: Signing, bodyKey: string): readonly Raised[] {
  const { authority, post, postKey, issuerKey } = signing;
  if (pattern.office.test(bodyKey)) {
    const head = headOf(post);
    return [raise('SG-FORM', signing, head === undefined ? '' : `K/T ${head}`)];
  }
  const ofUnion = pattern.union.test(`${bodyKey} ${issuerKey}`.replaceAll('dai hoi', ''));
  if (ofUnion || !pattern.partyCommittee.test(bodyKey) || !pattern.foreignPost.test(postKey))
    return [];
  const isDeputy = post.startsWith(words.deputy);
  const expected = isDeputy ? words.deputySecretary : words.secretary;
  return [raise('SG-FORM', signing, { authority, post: expected })];
}

/** The head whose deputy signs; undefined when it is no deputy. */
function headOf(post: string): string | undefined {
  if (!post.startsWith(words.deputy)) return undefined;
  const rest = post.slice(words.deputy.length).replace(words.standing, '');
  return pattern.boardKey.test(foldDiacritics(rest)) ? `${words.headOf}${rest}` : rest;
}

/** @param write what belongs there: an authority above the same post, or both. */
function raise(
  rule: 'SG-01' | 'SG-FORM',
  signing: Signing,
  write: string | Pick<Signing, 'authority' | 'post'>,
): Raised {
  const due = typeof write === 'string' ? { authority: write, post: signing.post } : write;
  const [expected, found] = [saidOf(due), saidOf(signing)];
  return { rule, part: 'authority', fault: 'form', lines: signing.lines, expected, found };
}

/** Authority and post as they stand, one line under the other. */
function saidOf({ authority, post }: Pick<Signing, 'authority' | 'post'>): string {
  return [authority, post].filter((line) => line !== '').join(words.nextLine);
}
