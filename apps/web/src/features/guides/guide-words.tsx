import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { GuideInline } from '../../lib/guide.ts';

/** The words of one line of a guide. */
export function GuideWords({ parts }: { readonly parts: readonly GuideInline[] }) {
  return <>{parts.map(toWord)}</>;
}

function toWord(part: GuideInline, place: number): ReactNode {
  if (typeof part === 'string') return part;
  if (part.kind === 'code') return <code key={place}>{part.text}</code>;
  const words = <GuideWords parts={part.parts} />;
  switch (part.kind) {
    case 'strong':
      return <b key={place}>{words}</b>;
    case 'em':
      return <em key={place}>{words}</em>;
    case 'link':
      return (
        <Link key={place} to={part.to}>
          {words}
        </Link>
      );
  }
}
