import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { CircleCheck, CircleDashed, EyeOff, OctagonAlert } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { fieldsOf, figureOf } from './figure-fields.ts';

interface FigureCountsProps {
  readonly view: BallotSessionView;
  readonly of: 'issued' | 'collected';
}

/** The two slots of those who count. What the first entered is shown only once the second has entered too. */
export function FigureCounts({ view, of }: FigureCountsProps) {
  const { s } = useCountingWords();
  const counts = view[of];
  const both = counts.length >= 2;
  const agreed = view.agreed[of] !== undefined;
  return (
    <section className="counts" aria-live="polite">
      <div className="counts-slots">
        {[0, 1].map((at) => (
          <Slot key={at} view={view} of={of} at={at} />
        ))}
      </div>
      {counts.length === 1 && (
        <p className="counts-note">
          <Icon of={EyeOff} /> {s('figures.hidden')}
        </p>
      )}
      {both && (
        <p className={agreed ? 'counts-note counts-agreed' : 'counts-note counts-differ'}>
          <Icon of={agreed ? CircleCheck : OctagonAlert} />
          {s(agreed ? 'figures.agreed' : 'figures.differ')}
        </p>
      )}
    </section>
  );
}

function Slot({ view, of, at }: FigureCountsProps & { readonly at: number }) {
  const { s, format } = useCountingWords();
  const count = view[of][at];
  const both = view[of].length >= 2;
  return (
    <div className={count ? 'counts-slot counts-slot-filled' : 'counts-slot'}>
      <p>
        <Icon of={count ? CircleCheck : CircleDashed} />
        {s(at === 0 ? 'figures.first' : 'figures.second')}
      </p>
      <p className="counts-by">
        {count
          ? s('figures.counted', { name: memberName(view, count.by), at: clockSeconds(count.at) })
          : s('figures.waiting')}
      </p>
      {count && both && (
        <dl className="counts-figures">
          {fieldsOf(of).map((field) => (
            <div key={field}>
              <dd>{format.integer(figureOf(count, field))}</dd>
              <dt>{s(`figures.${field}`)}</dt>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
