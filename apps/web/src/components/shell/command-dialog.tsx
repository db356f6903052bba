import { matchesSearch, searchKey } from '@daihoi/domain/text';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceList, type Choice } from './choice-list.tsx';
import { commands } from './commands.ts';
import { rooms } from './rooms.ts';
import type { Hit, HitGroup, ShellActs, ShellView } from './shell-view.ts';
import { useFound } from './use-found.ts';

interface CommandSearchProps {
  readonly view: ShellView;
  readonly acts: Pick<ShellActs, 'search'>;
  readonly onClose: () => void;
}

/** What is typed for, and what is found, in the panel of Ctrl K. */
export function CommandSearch({ view, acts, onClose }: CommandSearchProps) {
  const { t } = useText(shellTexts);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const groups = [...useFound(query, acts.search), useRoomCommands(query, view)];
  const hits = groups.flatMap((group) => group.hits);
  function handleChoose(id: string): void {
    const hit = hits.find((each) => each.id === id);
    if (hit) void navigate(hit.to);
    onClose();
  }
  return (
    <ChoiceList
      label={t('search.label')}
      query={query}
      onQuery={setQuery}
      choices={groups.flatMap(choicesOf)}
      onChoose={handleChoose}
      none={t('search.none', { query })}
    />
  );
}

function useRoomCommands(query: string, view: ShellView): HitGroup {
  const { t } = useText(shellTexts);
  const called: readonly Hit[] = commands
    .filter(({ room }) => view.rooms.includes(room))
    .map(({ id, to }) => ({ id: `command-${id}`, name: t(`command.${id}`), to }));
  const opened: readonly Hit[] = rooms
    .filter((room) => view.rooms.includes(room.id))
    .map((room) => ({ id: `room-${room.id}`, name: t(`nav.${room.id}`), to: room.to }));
  const hits = [...opened, ...called].filter((hit) => matchesSearch(query, searchKey(hit.name)));
  return { id: 'commands', label: t('search.commands'), total: hits.length, hits };
}

function choicesOf(group: HitGroup): readonly Choice[] {
  return group.hits.map((hit, index) => ({
    id: hit.id,
    label: hit.name,
    note: hit.under,
    ...(index === 0 ? { group: `${group.label} (${group.total})` } : {}),
  }));
}
