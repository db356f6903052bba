/** The surplus rules of section 6, written a second time and plainly. */
export interface PlainListCheck {
  readonly surplus: number;
  readonly maxList: number | null;
  readonly allowed: boolean;
  readonly withinPreparedRange: boolean;
}

/** Judges a list by adding names one at a time until 30 percent would be passed. */
export function plainList(office: string, seats: number, listSize: number): PlainListCheck {
  const surplus = listSize - seats;
  const tenths = (surplus / seats) * 100;
  const withinPreparedRange = surplus > 0 && tenths >= 10 && tenths <= 15;
  if (office !== 'committee' && office !== 'standingCommittee') {
    return { surplus, maxList: null, allowed: surplus >= 0, withinPreparedRange };
  }
  let most = seats;
  while ((most + 1 - seats) * 10 <= seats * 3) most++;
  if (seats === 3 || seats === 4 || seats === 5) most = seats + 1;
  return { surplus, maxList: most, allowed: surplus > 0 && listSize <= most, withinPreparedRange };
}
