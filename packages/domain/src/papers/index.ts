export * from './citation.ts';
export * from './document-number.ts';
export * from './document-type.ts';
export * from './number-series.ts';
export * from './paper-dates.ts';
export * from './place-and-date.ts';
export * from './title-line.ts';
export { bodyAbbreviations, congressBody } from './data/body-abbreviations.ts';
export { documentTypes } from './data/document-types.ts';
