export * from './check-format.ts';
export {
  rulesUnder,
  severityOf,
  severityOnceRead,
  type ClauseReader,
  type EnteredClause,
  type FindingSeverity,
  type FormatRule,
  type FormatRuleId,
  type FormatRuleKey,
} from './format-rule.ts';
export * from './listed-format-rule.ts';
export * from './paper-file.ts';
export * from './paper-fix.ts';
export * from './paragraph-texts.ts';
export * from './paper-prose.ts';
export { bodyRoles } from './body-role.ts';
export type { BodyLine, BodyRole } from './body-role.ts';
export {
  findDocumentKind,
  documentKinds,
  isOnComments,
  kindOf,
  typeOfKind,
  type DocumentKind,
} from './document-kind.ts';
export { isSecrecyMark } from './find-head.ts';
export { findParts } from './find-parts.ts';
export {
  isIssuedAs,
  issueFixes,
  readIssueFrame,
  type IssueFrame,
  type IssueLineFault,
} from './issue-lines.ts';
export { citedNumber, looseCitationsIn, type LooseCitation } from './loose-citations.ts';
export { lineKey, lineText, linesOf } from './line-facts.ts';
export type {
  HeadLayout,
  PaperHead,
  PaperPart,
  PaperParts,
  PaperSignature,
} from './paper-parts.ts';
export type { FormatFault, KnownUnit } from './raised.ts';
export { pictureNames } from './picture-names.ts';
export { oneTonePlace } from './tone-place.ts';
