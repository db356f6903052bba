import {
  ChartNoAxesGantt,
  FilePenLine,
  FileText,
  Landmark,
  ListChecks,
  Network,
  Scale,
  ScrollText,
  Settings2,
  type LucideIcon,
} from 'lucide-react';

/**
 * The rooms of the house, in the order of the navigation. `letter` follows G: "G V" goes to Việc hôm nay. `acts`: one of
 * them opens the room; none named opens it to everyone.
 */
export const rooms = [
  { id: 'today', to: '/today', icon: ListChecks, letter: 'V', part: 'work', acts: [] },
  {
    id: 'board',
    to: '/board',
    icon: ChartNoAxesGantt,
    letter: 'T',
    part: 'work',
    acts: ['board.view'],
  },
  { id: 'units', to: '/units', icon: Network, letter: 'C', part: 'work', acts: ['unit.view'] },
  {
    id: 'congresses',
    to: '/congresses',
    icon: Landmark,
    letter: 'D',
    part: 'work',
    acts: ['congress.view'],
  },
  {
    id: 'drafts',
    to: '/drafts',
    icon: FilePenLine,
    letter: 'K',
    part: 'work',
    acts: ['draft.view'],
  },
  {
    id: 'reports',
    to: '/reports',
    icon: FileText,
    letter: 'B',
    part: 'work',
    acts: ['report.view'],
  },
  { id: 'rules', to: '/rules', icon: Scale, letter: undefined, part: 'house', acts: ['rule.view'] },
  {
    id: 'audit',
    to: '/audit',
    icon: ScrollText,
    letter: undefined,
    part: 'house',
    acts: ['audit.view'],
  },
  {
    id: 'admin',
    to: '/admin',
    icon: Settings2,
    letter: undefined,
    part: 'house',
    acts: ['account.manage', 'setting.change'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly to: string;
  readonly icon: LucideIcon;
  readonly letter: string | undefined;
  readonly part: 'work' | 'house';
  readonly acts: readonly string[];
}[];

export type Room = (typeof rooms)[number];
export type RoomId = Room['id'];

/** The rooms that are open to whoever may do these acts. */
export function roomsFor(acts: readonly string[]): readonly RoomId[] {
  const open: readonly { readonly id: RoomId; readonly acts: readonly string[] }[] = rooms;
  return open
    .filter((room) => room.acts.length === 0 || room.acts.some((act) => acts.includes(act)))
    .map((room) => room.id);
}

/** Pages of a room that do not stand under its address. */
const elsewhere: Partial<Record<RoomId, readonly string[]>> = {
  drafts: ['/templates', '/targets', '/comments', '/synthesis', '/secret-papers', '/quick-check'],
};

/** Whether a page lies in a room. */
export function isIn({ id, to }: Room, pathname: string): boolean {
  return [to, ...(elsewhere[id] ?? [])].some(
    (door) => pathname === door || pathname.startsWith(`${door}/`),
  );
}

/** What a phone's bar shows before "Thêm". */
export const phoneRooms: readonly RoomId[] = ['today', 'congresses', 'rules'];
