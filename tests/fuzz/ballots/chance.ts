import { Random } from '../random.ts';

/** Chance with the shapes that hands and machines have. */
export class Chance extends Random {
  /** A number between two others. */
  range(low: number, high: number): number {
    return low + (high - low) * this.fraction();
  }

  /** Normal chance around 0, cut at three deviations. */
  normal(deviation: number): number {
    const around = this.fraction() + this.fraction() + this.fraction() + this.fraction() - 2;
    return Math.max(-3, Math.min(3, around * 1.73)) * deviation;
  }

  /** One of several things by weight. */
  weighed<T>(things: readonly (readonly [number, T])[]): T {
    const total = things.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.fraction() * total;
    for (const [weight, thing] of things) {
      left -= weight;
      if (left < 0) return thing;
    }
    const [first] = things;
    if (!first) throw new Error('nothing to choose from');
    return first[1];
  }
}
