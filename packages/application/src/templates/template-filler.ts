import type { Result } from '@daihoi/domain/kernel';
import type { FieldValues } from '@daihoi/domain/paper-templates';
import type { PaperFileFault } from '../checking/paper-inspector.ts';
import type { PaperRepairFault } from '../checking/paper-repairer.ts';

/** A field as it stands in a Word file: the name as it is written first, and at how many places. */
export interface FoundField {
  readonly name: string;
  readonly places: number;
  /** The words of the paragraph in which it stands first, cut short. */
  readonly around?: string;
  /** It is the description of a picture, not words. */
  readonly picture?: true;
  /** At every place it is all that its paragraph says. */
  readonly alone?: true;
}

/**
 * A place that asks for a value in a way that cannot be filled. `mergeField`: a mail merge field that is nested, goes over
 * paragraphs, or shares a run with other words; `rows`: a content control around rows that name no field; `passage`: a field whose
 * paragraphs and tables need a paragraph of their own, and which has other words beside it.
 */
export interface UnreadPlace {
  readonly kind: 'mergeField' | 'rows' | 'passage';
  readonly name: string;
}

/** What a template asks for. */
export interface FoundFields {
  readonly fields: readonly FoundField[];
  /** The words around braces that have no fellow. */
  readonly loose: readonly string[];
  /** Places that ask for a value in a way that cannot be filled. */
  readonly unread: readonly UnreadPlace[];
}

/** A filled paper, and the fields for which there was no value, as they are written. */
export interface FilledFile {
  readonly bytes: Uint8Array;
  readonly gaps: readonly string[];
  /** How many places got a value. */
  readonly filled: number;
}

export type TemplateFault = PaperFileFault | PaperRepairFault;

/** Reads and fills the fields of Word files: `{name}` in the text, and content controls whose tag is a name. */
export interface TemplateFiller {
  fields(bytes: Uint8Array): Result<FoundFields, TemplateFault>;
  /** Nothing but the fields and the rows that are repeated changes; every other part stays to the byte. */
  fill(bytes: Uint8Array, values: FieldValues): Result<FilledFile, TemplateFault>;
}
