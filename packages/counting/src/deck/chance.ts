/** A row of numbers from 0 up to 1 that follows from its seed alone. */
export interface Chance {
  next(): number;
}

/** Equal seeds give equal rows, on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}

/** One of several things. */
export function pick<T>(chance: Chance, things: readonly [T, ...T[]]): T {
  return things[Math.floor(chance.next() * things.length)] ?? things[0];
}

/** A number between two others. */
export function between(chance: Chance, from: number, to: number): number {
  return from + chance.next() * (to - from);
}

/** `count` whole numbers below `of`, each once, in rising order. */
export function choose(chance: Chance, count: number, of: number): readonly number[] {
  const left = Array.from({ length: of }, (_, at) => at);
  const taken = Array.from({ length: Math.min(count, of) }, () => {
    const [one] = left.splice(Math.floor(chance.next() * left.length), 1);
    return one ?? 0;
  });
  return taken.toSorted((one, other) => one - other);
}
