import type { RoomId } from './rooms.ts';

/** Pages without a room of their own, called by name from the command panel; `room`: shown to whoever sees that room. */
export const commands = [
  { id: 'report', to: '/reports', room: 'reports' },
  { id: 'issued', to: '/reports/issued', room: 'reports' },
  { id: 'verify', to: '/reports/verify', room: 'reports' },
  { id: 'statistics', to: '/statistics', room: 'reports' },
  { id: 'season', to: '/season', room: 'board' },
  { id: 'account', to: '/account', room: 'today' },
] as const satisfies readonly {
  readonly id: string;
  readonly to: string;
  readonly room: RoomId;
}[];
