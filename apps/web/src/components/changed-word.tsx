interface ChangedWordProps {
  readonly word: { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };
  /** How a reader who does not see the colours is told what became of it. */
  readonly says: Readonly<Record<'added' | 'removed', string>>;
}

/** A stretch of words as it came through a change: kept, put in, taken out. */
export function ChangedWord({ word, says }: ChangedWordProps) {
  if (word.kind === 'same') return word.text;
  const Mark = word.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="seen-by-readers-only">{says[word.kind]} </span>
      {word.text}
    </Mark>
  );
}
