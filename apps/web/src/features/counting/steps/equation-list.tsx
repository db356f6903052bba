import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Check, EqualNot } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import { equationWords, type EquationView } from '../equation-words.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** Every equation of the print control: in words first, then in figures. */
export function EquationList({ view }: { readonly view: BallotSessionView }) {
  return (
    <ul className="equations">
      {view.equations.map((equation) => (
        <EquationRow key={equation.name} view={view} equation={equation} />
      ))}
    </ul>
  );
}

interface EquationRowProps {
  readonly view: BallotSessionView;
  readonly equation: EquationView;
}

function EquationRow({ view, equation }: EquationRowProps) {
  const words = useCountingWords();
  const { title, note, broken, figures } = equationWords(equation, words);
  const counts = equation.name === 'collectedWithinIssued' ? view.collected : view.issued;
  const [one, two] = counts;
  return (
    <li className={equation.holds ? 'equation' : 'equation equation-broken'}>
      <span className="equation-sign">
        <Icon of={equation.holds ? Check : EqualNot} />
        <span className="seen-by-readers-only">
          {words.t(equation.holds ? 'equation.holds' : 'equation.broken')}
        </span>
      </span>
      <span className="equation-words">
        <b>{title}</b>
        <span>{equation.holds || equation.name === 'printed' ? note : broken}</span>
        {one && two && equation.name !== 'issuedWithinPresent' && (
          <span>
            {words.t('equation.counted', {
              one: memberName(view, one.by),
              two: memberName(view, two.by),
            })}
          </span>
        )}
      </span>
      <span className="equation-figures">{figures}</span>
    </li>
  );
}
