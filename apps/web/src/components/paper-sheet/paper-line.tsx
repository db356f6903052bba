import type { ScreenLine } from '@daihoi/contract/papers';
import { PaperRuns, type FigureLink } from './paper-runs.tsx';

/** Roles that readers jump between; the page has its own h1. */
const headings: Readonly<Record<string, 'h2' | 'h3' | 'h4'>> = {
  typeName: 'h2',
  heading1: 'h3',
  annexTitle: 'h3',
  heading2: 'h4',
};

/** One paragraph of a paper; its role gives size, weight and place. */
export function PaperLine(props: { readonly line: ScreenLine; readonly linkOf: FigureLink }) {
  const { role, runs } = props.line;
  const Tag = headings[role] ?? 'p';
  return (
    <Tag className={`paper-sheet-line paper-sheet-${role}`}>
      <PaperRuns runs={runs} linkOf={props.linkOf} />
    </Tag>
  );
}
