import type { CalendarDate, Confidence } from '../kernel/index.ts';
import type {
  DocumentKind,
  PaperFile,
  PaperLine,
  PaperPart,
  PaperParts,
} from '../paper-format/index.ts';
import type { ContentRuleId } from './content-rule.ts';
import type { ContentText } from './content-text.ts';
import type { PaperFacts } from './paper-facts.ts';

/** A paper with all that the checks of content look at. */
export interface ReadPaper {
  readonly file: PaperFile;
  readonly parts: PaperParts;
  readonly content: ContentText;
  readonly kind: DocumentKind | undefined;
  readonly signedOn: CalendarDate | undefined;
  readonly today: CalendarDate;
  readonly facts: PaperFacts;
}

/** What a check raises. `expected` and `found` are words of the paper, figures, or codes that have words. */
export interface RaisedContent {
  readonly rule: ContentRuleId;
  readonly lines: readonly PaperLine[];
  readonly expected: string;
  readonly found: string;
  /** The body, where nothing else is said. */
  readonly part?: PaperPart;
  /** When this finding is less sure than its rule. */
  readonly confidence?: Confidence;
}

/** A check of one group of rules. */
export type ContentCheck = (paper: ReadPaper) => readonly RaisedContent[];
