import { useCountingWords } from '../use-counting-words.ts';

interface AloudProps {
  /** Sentences in the order in which they are said. */
  readonly words: readonly string[];
  readonly label?: string;
}

/** Words that the head says to the hall. */
export function Aloud({ words, label }: AloudProps) {
  const { t } = useCountingWords();
  return (
    <figure className="aloud">
      <figcaption>{label ?? t('aloud')}</figcaption>
      {words.map((each) => (
        <blockquote key={each}>“{each}”</blockquote>
      ))}
    </figure>
  );
}
