/** Where to go after signing in: a page of ours, never an address elsewhere that someone has put into a link. */
export function safeReturn(back: string | null): string {
  return back !== null && /^\/(?![/\\])/u.test(back) && !back.startsWith('/sign-in') ? back : '/';
}
