import {
  ChartNoAxesGantt,
  FileText,
  Landmark,
  ListChecks,
  Network,
  Scale,
  ScrollText,
  Settings2,
  type LucideIcon,
} from 'lucide-react';

/** The rooms of the house, in the order of the navigation. `letter` follows G: "G V" goes to Việc hôm nay. */
export const rooms = [
  { id: 'today', to: '/today', icon: ListChecks, letter: 'V', part: 'work' },
  { id: 'board', to: '/board', icon: ChartNoAxesGantt, letter: 'T', part: 'work' },
  { id: 'units', to: '/units', icon: Network, letter: 'C', part: 'work' },
  { id: 'congresses', to: '/congresses', icon: Landmark, letter: 'D', part: 'work' },
  { id: 'reports', to: '/reports', icon: FileText, letter: 'B', part: 'work' },
  { id: 'rules', to: '/rules', icon: Scale, letter: undefined, part: 'house' },
  { id: 'audit', to: '/audit', icon: ScrollText, letter: undefined, part: 'house' },
  { id: 'admin', to: '/admin', icon: Settings2, letter: undefined, part: 'house' },
] as const satisfies readonly {
  readonly id: string;
  readonly to: string;
  readonly icon: LucideIcon;
  readonly letter: string | undefined;
  readonly part: 'work' | 'house';
}[];

export type Room = (typeof rooms)[number];
export type RoomId = Room['id'];

/** What a phone's bar shows before "Thêm". */
export const phoneRooms: readonly RoomId[] = ['today', 'congresses', 'rules'];
