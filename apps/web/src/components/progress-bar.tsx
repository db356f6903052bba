import './progress-bar.css';

interface ProgressBarProps {
  /** The whole: units of the level. */
  readonly total: number;
  /** Counts that include one another: ratified is part of closed, closed is part of held. */
  readonly held: number;
  readonly closed: number;
  readonly ratified: number;
  /** How many the plan wanted on the as-of date; draws the notch. */
  readonly planned?: number;
  /** What a reader hears: "811 trên 811 …, kế hoạch 811". */
  readonly label: string;
}

/** A bar with the plan's notch: ratified dark jade, closed jade, held hatched. */
export function ProgressBar({ total, held, closed, ratified, planned, label }: ProgressBarProps) {
  return (
    <div className="progress" role="img" aria-label={label}>
      <i className="progress-ratified" style={{ width: share(ratified, total) }} />
      <i className="progress-closed" style={{ width: share(closed - ratified, total) }} />
      <i className="progress-held" style={{ width: share(held - closed, total) }} />
      {planned !== undefined && <Notch at={share(planned, total)} />}
    </div>
  );
}

/** A share reported without its numerator: kept, hatched, footnoted, in no sum. `percent` is 0 to 100. */
export function ReportedBar({
  percent,
  label,
}: {
  readonly percent: number;
  readonly label: string;
}) {
  return (
    <div className="progress" role="img" aria-label={label}>
      <i className="progress-reported" style={{ width: `${clamp(percent)}%` }} />
    </div>
  );
}

function Notch({ at }: { readonly at: string }) {
  return (
    <u
      className="progress-notch"
      style={{ left: `clamp(0px, calc(${at} - 1px), calc(100% - 2px))` }}
    />
  );
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${clamp((part / whole) * 100)}%` : '0%';
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
