import type { PaperPreview } from '@daihoi/contract/drafting';
import { SheetLine } from './sheet-block.tsx';

/** What a note says, under its mark. */
export function SheetNote({ note }: { readonly note: NonNullable<PaperPreview['notes']>[number] }) {
  return note.lines.map((line, at) => <SheetLine key={at} line={line} />);
}
