import type { CalendarDate } from '../kernel/index.ts';
import type { KnownUnit } from '../paper-format/index.ts';

/** Two years between which a term lies: 2020 and 2025. */
export interface TermYears {
  readonly from: number;
  readonly to: number;
}

/** A paper as a register knows it. */
export interface KnownPaper {
  /** Number and symbol, `35-CT/TW`. */
  readonly code: string;
  readonly issuedOn: CalendarDate;
  /** Who replaced it, and from which day. */
  readonly replacedBy?: { readonly code: string; readonly issuedOn: CalendarDate };
}

/** A symbol (`HD/TU`) whose papers a register holds without a gap. */
export interface CompleteSymbol {
  readonly symbol: string;
  /** Only papers of this day and later are all held; undefined where all are, of whatever day. */
  readonly since?: CalendarDate;
}

/** How many members a unit reported. */
export interface KnownMembers {
  readonly asOf: CalendarDate;
  readonly count: number;
}

/** A target of the last resolution as its office entered it: in the words and figures of papers. */
export interface KnownTarget {
  readonly name: string;
  /** Unit of measure; empty where there is none. */
  readonly measure: string;
  readonly planned: string;
  /** Empty while it is not known. */
  readonly achieved: string;
}

/** What is known of a paper's unit besides the paper itself. Whatever is left out is not checked against. */
export interface PaperFacts {
  /** The unit and its superior by their full names in the tree of units: what the head of the paper has to name. */
  readonly organisation?: KnownUnit;
  /** The unit's name with its level, `xã Bình Trị`; the first is today's, others are other ways to write it. */
  readonly unitNames?: readonly string[];
  /** Names that the unit or its parts had before; they may stand in the paper. */
  readonly formerNames?: readonly string[];
  /** The superior's name with its level; the first is today's, others those of superiors that the unit had and names that they had. */
  readonly superiorNames?: readonly string[];
  /** Units of the same superior: from their papers text is copied. */
  readonly neighbourNames?: readonly string[];
  /** The term that the congress opens. */
  readonly term?: TermYears;
  /** Which congress of the unit this is. */
  readonly ordinal?: number;
  /** Registers of papers besides the one built in. */
  readonly papers?: readonly KnownPaper[];
  /** Symbols whose papers all stand in `papers`: any other number under them does not exist. */
  readonly completeSymbols?: readonly CompleteSymbol[];
  /** Members as the unit reported them, official and probationary. */
  readonly members?: readonly KnownMembers[];
  /** Targets of the last resolution. */
  readonly targets?: readonly KnownTarget[];
  /** How many targets the last resolution had, and how many were reached or passed; once every one is judged. */
  readonly targetCounts?: { readonly total: number; readonly reached: number };
}
