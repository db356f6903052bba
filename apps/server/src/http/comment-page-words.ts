import { readCommentPage } from '@daihoi/application/comments';
import type { Ports } from '@daihoi/application/ports';
import { withoutScriptWords } from '@daihoi/contract/public-comments';
import { formatDate } from '@daihoi/domain/text';

const pagePath = /^\/gop-y\/(?<member>dv\/)?(?<code>[^/]{1,40})$/u;

/** What a page for comments says to a browser without JavaScript: how to comment on paper. Undefined for every other path. */
export async function commentPageWords(
  ports: Pick<Ports, 'read' | 'clock'>,
  path: string,
): Promise<readonly string[] | undefined> {
  const { member, code } = pagePath.exec(path)?.groups ?? {};
  if (code === undefined) return undefined;
  const kind = member === undefined ? 'public' : 'member';
  const page = await readCommentPage(ports, { kind, code });
  if (!page.ok) return undefined;
  const { consultation, unit } = page.value;
  const { title, closesOn } = consultation.value;
  return withoutScriptWords({ title, unit: unit.fullName, day: formatDate(closesOn, 'vi') });
}
