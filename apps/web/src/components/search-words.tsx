import { useEffect, useRef } from 'react';
import { TextField } from './text-field.tsx';

/** How long typing rests before words are asked for (milliseconds). */
const typingPause = 250;

interface SearchWordsProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** The field of a list that is searched on the server: it asks once typing rests. */
export function SearchWords({ label, words, onWords }: SearchWordsProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      name="q"
      label={label}
      type="search"
      inputMode="search"
      defaultValue={words}
      onType={(text) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onWords(text), typingPause);
      }}
    />
  );
}
