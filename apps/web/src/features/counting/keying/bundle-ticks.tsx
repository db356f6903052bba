import type { BundleDesk } from './bundle-desk.ts';

/** One segment a ballot: keyed, wanting a look, the one now, still to come. The heading says the same in words. */
export function BundleTicks({ desk }: { readonly desk: BundleDesk }) {
  const { inBundle, keyed, position } = desk;
  const marks = new Map(keyed.map((each) => [each.position, each.marks]));
  return (
    <div className="ticks" aria-hidden="true">
      {Array.from({ length: inBundle }, (_, at) => at + 1).map((at) => {
        const seen = marks.get(at);
        const asks = seen?.question !== undefined || seen?.flag !== undefined;
        const look = at === position ? 'now' : seen ? (asks ? 'asked' : 'done') : 'open';
        return <i key={at} className={`tick tick-${look}`} />;
      })}
    </div>
  );
}
