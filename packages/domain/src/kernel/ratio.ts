/** A share as two whole numbers; it never meets a floating point number. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

/** True when part/whole is strictly over the threshold. */
export function isOver(share: {
  readonly part: number;
  readonly whole: number;
  readonly threshold: Ratio;
}): boolean {
  return (
    BigInt(share.part) * BigInt(share.threshold.den) >
    BigInt(share.whole) * BigInt(share.threshold.num)
  );
}

/**
 * part/whole in percent with a fixed number of decimals, rounded half up, as text with a point ("68.97").
 * Whole numbers are the truth; this is for showing only.
 */
export function percentText(share: {
  readonly part: number;
  readonly whole: number;
  readonly decimals: number;
}): string {
  if (share.whole === 0) return (0).toFixed(share.decimals);
  const scale = 10n ** BigInt(share.decimals);
  const scaled =
    (BigInt(share.part) * 200n * scale + BigInt(share.whole)) / (2n * BigInt(share.whole));
  const digits = scaled.toString().padStart(share.decimals + 1, '0');
  if (share.decimals === 0) return digits;
  return `${digits.slice(0, -share.decimals)}.${digits.slice(-share.decimals)}`;
}
