/** Which guide tells of which pages; the first that fits, so the narrow ones stand before the wide ones. */
const guides: readonly (readonly [RegExp, string])[] = [
  [/^\/congresses\/[^/]+\/counting/u, 'kiem-phieu'],
  [/^\/congresses\/[^/]+\/register/u, 'diem-danh'],
  [/^\/congresses\/[^/]+\/result/u, 'ket-qua-va-chuan-y'],
  [/\/archive$|^\/retention/u, 'luu-tru'],
  [/^\/congresses/u, 'trinh-va-duyet'],
  [/^\/(?:drafts|templates|targets|comments|synthesis|secret-papers|papers)/u, 'van-kien'],
  [/^\/reports\/(?:issued|numbers|received)/u, 'van-kien'],
  [/^\/(?:quick-check|rules)/u, 'kiem-tra-the-thuc'],
  [/^\/rehearsal/u, 'dien-tap'],
  [/^\/(?:board|season|units|reports|statistics)/u, 'theo-doi-mot-mua'],
  [/^\/admin/u, 'cai-dat'],
];

/**
 * The address of the guide that tells of a page; the list of all guides where none is of that page alone.
 *
 * @param pathname the page's own address, without what follows "?".
 */
export function guideOf(pathname: string): string {
  const found = guides.find(([pages]) => pages.test(pathname));
  return found === undefined ? '/guides' : `/guides/${found[1]}`;
}
