/** Times of one case in milliseconds, sorted. */
export interface Timings {
  readonly sorted: readonly number[];
  readonly wallMs: number;
}

/** Runs `work` `times` times, one after the other, after a few unmeasured runs. */
export async function measure(
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Timings> {
  for (let turn = 0; turn < Math.min(5, times); turn += 1) await work(turn);
  return timeAll(times, 1, work);
}

/** Runs `work` `times` times after a few unmeasured runs; each turn tells its own milliseconds, without what it prepared. */
export async function timeEach(
  times: number,
  work: (turn: number) => Promise<number>,
): Promise<Timings> {
  for (let turn = 0; turn < Math.min(5, times); turn += 1) await work(turn);
  const taken: number[] = [];
  const began = performance.now();
  for (let turn = 0; turn < times; turn += 1) taken.push(await work(turn));
  return { sorted: taken.toSorted((a, b) => a - b), wallMs: performance.now() - began };
}

/** Runs `work` `times` times from `clients` clients at once. */
export async function measureClients(
  times: number,
  clients: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Timings> {
  return timeAll(times, clients, work);
}

async function timeAll(
  times: number,
  clients: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Timings> {
  const taken: number[] = [];
  let next = 0;
  const began = performance.now();
  async function client(): Promise<void> {
    while (next < times) {
      const turn = next;
      next += 1;
      const start = performance.now();
      await work(turn);
      taken.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return { sorted: taken.toSorted((a, b) => a - b), wallMs: performance.now() - began };
}

/** The value below which a share of the timings lies, in milliseconds. */
export function percentile({ sorted }: Timings, share: number): number {
  const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1);
  return sorted[Math.max(0, at)] ?? 0;
}
