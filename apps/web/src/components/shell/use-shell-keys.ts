import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useShortcuts } from '../shortcuts.tsx';
import { rooms, type RoomId } from './rooms.ts';

interface ShellKeys {
  readonly rooms: readonly RoomId[];
  readonly open: (panel: 'search' | 'keys') => void;
}

/** The keys that work on every page: Ctrl K and / search, ? lists the keys, G and a letter goes to a room. */
export function useShellKeys({ rooms: mine, open }: ShellKeys): void {
  const { t } = useText(shellTexts);
  const navigate = useNavigate();
  const allowed = mine.join(' ');
  const shortcuts = useMemo(
    () => [
      { keys: 'Ctrl+K', says: t('keys.search'), run: () => open('search') },
      { keys: '/', says: t('keys.search'), run: () => open('search') },
      ...rooms
        .filter((room) => room.letter !== undefined && allowed.split(' ').includes(room.id))
        .map((room) => ({
          keys: `G ${room.letter}`,
          says: t('keys.go', { room: t(`nav.${room.id}`) }),
          run: () => void navigate(room.to),
        })),
      { keys: '?', says: t('keys.help'), run: () => open('keys') },
    ],
    [t, allowed, navigate, open],
  );
  useShortcuts(shortcuts);
}
