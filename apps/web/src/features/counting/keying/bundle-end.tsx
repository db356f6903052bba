import { useEffect, useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { bundleAfter, digitOf, type BundleDesk } from './bundle-desk.ts';
import { BundleTicks } from './bundle-ticks.tsx';
import { useKeyingWords } from './use-keying-words.ts';

interface BundleEndProps {
  readonly desk: BundleDesk;
  readonly onNext: () => void;
  readonly onUndo: () => void;
}

/** A calm stop after the last ballot of a bundle: the digit to write on its cover, then the next bundle. */
export function BundleEnd({ desk, onNext, onUndo }: BundleEndProps) {
  const { k, format } = useKeyingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = bundleAfter(desk);
  return (
    <section className="keying-desk bundle-end">
      <h1 tabIndex={-1} ref={heading}>
        {k('end.title', { bundle: desk.bundle })}
      </h1>
      <BundleTicks desk={desk} />
      <p className="bundle-digit">
        <strong>{digitOf(desk)}</strong>
        <span>{k('end.digit')}</span>
      </p>
      <p>{k(next === undefined ? 'end.textLast' : 'end.text', { bundle: desk.bundle })}</p>
      {next === undefined && (
        <p>
          <b>{k('end.all', { n: format.integer(desk.total) })}.</b> {k('end.allText')}
        </p>
      )}
      <p className="bundle-acts">
        <Button kind="act" onPress={onNext}>
          {next === undefined ? k('end.leave') : k('end.next', { n: next })} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onUndo}>
          {k('end.undo')} <kbd>Ctrl Z</kbd>
        </Button>
      </p>
    </section>
  );
}
