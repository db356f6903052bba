import { Button } from '../../../components/button.tsx';
import { FormActions } from '../../../components/form.tsx';
import { useKeyingWords } from './use-keying-words.ts';
import { usePeopleWords } from '../use-people-words.ts';

interface ReplacedProps {
  readonly name: string;
  readonly onLeave: () => void;
}

/** Somebody else works in this place now. What was saved stays; what was not is keyed from the paper by whoever came. */
export function Replaced({ name, onLeave }: ReplacedProps) {
  const { k } = useKeyingWords();
  const { p } = usePeopleWords();
  return (
    <section className="panel save-stopped" role="alert">
      <h1>{p('replaced.title', { name })}</h1>
      <p>{p('replaced.text')}</p>
      <FormActions>
        <Button kind="act" onPress={onLeave}>
          {k('end.leave')}
        </Button>
      </FormActions>
    </section>
  );
}
