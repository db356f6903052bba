import type { CalendarDate } from '../kernel/index.ts';
import { electionRegulations, issuedOn, regulation190, regulation244 } from './data/regulations.ts';

export { electionRegulations, regulation190, regulation244 };

/** Quy chế bầu cử trong Đảng: the regulation that an election is judged by. */
export type ElectionRegulation = (typeof electionRegulations)[number];

/** The regulation in force on the day of an election: 244 before 10/10/2024, 190 from that day. */
export function regulationInForce(heldOn: CalendarDate): ElectionRegulation {
  return heldOn < issuedOn[regulation190] ? regulation244 : regulation190;
}
