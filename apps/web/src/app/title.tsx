import { useEffect } from 'react';
import { useMatches } from 'react-router';
import { shellTexts } from '../i18n/shell.ts';
import { useText } from '../i18n/use-text.ts';
import { titleParts, type TitleHandle } from '../lib/page-title.ts';
import { useObjectTitle } from '../lib/object-title.ts';

/** Names the document "object · room · Đại Hội": the room from the route's handle, the object from the page. */
export function DocumentTitle() {
  const { t, lang } = useText(shellTexts);
  const object = useObjectTitle();
  const handle = useMatches()
    .map(handleOf)
    .findLast((each) => each !== undefined);
  const room = handle?.title(lang);
  useEffect(() => {
    document.title = titleParts([object, room, t('titleTail')]);
  });
  return null;
}

function handleOf(match: { readonly handle: unknown }): TitleHandle | undefined {
  return isTitleHandle(match.handle) ? match.handle : undefined;
}

function isTitleHandle(handle: unknown): handle is TitleHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle;
}
