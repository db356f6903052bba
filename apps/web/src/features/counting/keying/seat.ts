/** A typist at the machine. The token is held in memory only. */
export interface Seat {
  readonly token: string;
  readonly witness: number;
  readonly member: string;
}
