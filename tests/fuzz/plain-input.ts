/** One paper out of the box, as the plain implementation and the generator write it. */
export interface PlainPile {
  count?: number;
  struck?: string[];
  agree?: string[];
  disagree?: string[];
  flags?: string[];
  questions?: string[];
  conclusion?: string;
}

export interface PlainTallies {
  valid: number;
  invalid: number;
  votes: Record<string, number>;
  disagree?: Record<string, number>;
  uncounted?: Record<string, number>;
  invalidReasons?: Record<string, number>;
}

/** The input of one election in loose types: the second implementation shares none with the first. */
export interface PlainInput {
  regulation: string;
  body: string;
  office: string;
  unitKind?: string;
  seats: number;
  alternateSeats?: number;
  ballotForm?: string;
  round: { kind: string; number?: number };
  candidates: { id: string }[];
  convened: number;
  excluded: { reason: string; count: number }[];
  present: number;
  issued: number;
  collected: number;
  ballots?: PlainPile[];
  tallies?: PlainTallies;
  settings?: { allDisagree?: string; noMarks?: string; alternatesFromSurplus?: string };
}

/** What both implementations must agree on. */
export interface PlainAnswer {
  form: string;
  valid: number;
  invalid: number;
  reasons: Record<string, number>;
  base: number;
  threshold: number;
  rows: {
    id: string;
    votes: number;
    disagree: number;
    uncounted: number;
    percent: string;
    rank: number;
    majority: boolean;
  }[];
  elected: string[];
  alternates: string[];
  alternatesTied: string[];
  tied: string[];
  seatsLeft: number;
  outcome: string;
  next: string[];
  articles: string[];
}
