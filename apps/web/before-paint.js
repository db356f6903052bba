// Runs before the first paint: the saved theme, else the system's; the saved language, else the one the page came in.
{
  const root = document.documentElement;
  let theme = null;
  let lang = null;
  try {
    theme = localStorage.getItem('daihoi.theme');
    lang = localStorage.getItem('daihoi.lang');
  } catch {
    // A browser that refuses storage still gets a page.
  }
  const dark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  if (lang === 'en' || lang === 'vi') root.lang = lang;
  // Tells the server too: a plain link to a file sends no header of ours.
  document.cookie = `daihoi_lang=${root.lang}; Path=/; Max-Age=31536000; SameSite=Lax`;
  // Every page in the frame begins with who is signed in, and a board with its figures: asked now, they are here when the
  // scripts are (early-answer.ts).
  const questions = [];
  if (!/^\/(?:sign-in|verify)(?:\/|$)/.test(location.pathname)) questions.push('/api/session');
  const board = location.search === '' && /^\/board\/([0-9a-f-]{36})$/.exec(location.pathname);
  if (board) questions.push(`/api/units/${board[1]}/board`);
  globalThis.daihoiEarly = questions.map((url) => ({
    url,
    response: fetch(url, {
      credentials: 'same-origin',
      headers: { 'x-daihoi': '1', 'accept-language': root.lang },
    }).catch(() => undefined),
  }));
}
