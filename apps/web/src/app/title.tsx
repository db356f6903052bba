import type { Lang } from '@daihoi/domain/text';
import { useEffect, useState } from 'react';
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
  const room = useRoomName(handle, lang);
  useEffect(() => {
    document.title = titleParts([object, room, t('titleTail')]);
  });
  return null;
}

/** The name of the room once its texts are here; the name of the room before is never shown for it. */
function useRoomName(handle: TitleHandle | undefined, lang: Lang): string | undefined {
  const [named, setNamed] = useState<Named>();
  useEffect(() => {
    let left = false;
    void handle?.title(lang).then((name) => {
      if (!left) setNamed({ handle, lang, name });
    });
    return () => {
      left = true;
    };
  }, [handle, lang]);
  return named?.handle === handle && named?.lang === lang ? named.name : undefined;
}

interface Named {
  readonly handle: TitleHandle;
  readonly lang: Lang;
  readonly name: string;
}

function handleOf(match: { readonly handle: unknown }): TitleHandle | undefined {
  return isTitleHandle(match.handle) ? match.handle : undefined;
}

function isTitleHandle(handle: unknown): handle is TitleHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle;
}
