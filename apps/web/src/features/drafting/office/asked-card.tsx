import { useState, type ReactNode } from 'react';
import { LinkButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';

interface AskedCardProps {
  /** What the link says before anybody asks. */
  readonly ask: string;
  readonly title: string;
  /** Drawn, and so looked for, only after somebody asked. */
  readonly children: () => ReactNode;
}

/** A card that costs a search: a link until somebody wants it. */
export function AskedCard({ ask, title, children }: AskedCardProps) {
  const [open, setOpen] = useState(false);
  if (open) return <Card title={title}>{children()}</Card>;
  return (
    <p className="drafting-note">
      <LinkButton open={false} onPress={() => setOpen(true)}>
        {ask}
      </LinkButton>
    </p>
  );
}
