import type { CalendarDate } from '@daihoi/domain/kernel';
import type { Saving } from '../save-state.tsx';
import type { RoomId } from './rooms.ts';

/** A unit as the switcher names it. */
export interface ShellUnit {
  readonly id: string;
  readonly name: string;
  /** The unit above, shown under the name because names repeat. */
  readonly under?: string;
  /** The heading that begins with this unit, in a list of several kinds. */
  readonly group?: string;
}

/** Something that the search finds. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  readonly under?: string;
  readonly to: string;
}

/** Hits of one kind with their count. */
export interface HitGroup {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Everything that the frame shows; the app fills it from the session. */
export interface ShellView {
  readonly person: { readonly name: string; readonly post: string };
  readonly unit: ShellUnit;
  readonly demonstration: boolean;
  readonly rehearsal: boolean;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate;
  /** The season's term and the papers in force: shown at the navigation's foot. */
  readonly term?: { readonly from: number; readonly to: number };
  readonly rulebook?: string;
  readonly saving?: Saving;
  readonly inbox: number;
  /** Work due, shown beside "Việc hôm nay". */
  readonly due: number;
  readonly rooms: readonly RoomId[];
}

/** What the frame can do; the app says how. */
export interface ShellActs {
  chooseAsOf(day: CalendarDate | undefined): void;
  chooseUnit(id: string): void;
  /** Units by what was typed; before anything is typed, those around one's own. */
  findUnits(query: string): Promise<readonly ShellUnit[]>;
  search(query: string): Promise<readonly HitGroup[]>;
  signOut(): void;
}
