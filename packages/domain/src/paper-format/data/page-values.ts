/**
 * Measures of pages in twips by the guidance on layout (document-format, section 3). The oldest guidance was not read, so it
 * has none. A sheet may differ by a fiftieth of an inch, a margin by 1 mm.
 */
export const pageValues = {
  'PF-2026': { top: 1134, bottom: 1134, left: 1701, right: 850 },
  'PF-2018': { top: 1134, bottom: 1134, left: 1701, right: 850 },
  'PF-2004': { top: 1417, bottom: 1417, left: 1984, right: 850 },
} as const;

export const sheet = { width: 11906, height: 16838, smallWidth: 8391, smallHeight: 11906 } as const;
export const sheetTolerance = 20;
export const marginTolerance = 57;
/** The page number: from the upper edge in twips, sizes in points. */
export const pageNumberValues = { distance: 567, sizes: [13, 14] } as const;

/** The typeface of the sample table. */
export const typeface = 'Times New Roman';
/** Typefaces of character codes before Unicode. */
export const oldCodeFont = /^(?:\.Vn|VNI[- ]|VNtime|Vn[A-Z])/u;
/** Typefaces of signs, whose letters are pictures. */
export const signFont = /^(?:Symbol|Wingdings|Webdings|MT Extra|Cambria Math)/u;
/** First-line indent of the body in twips: about 10 mm; under PF-2026 exactly that, within 1 mm. */
export const indentValues = {
  'PF-2018': { from: 510, to: 737 },
  'PF-2026': { from: 510, to: 624 },
} as const;
/** What an indent is set to: 10 mm. */
export const usualIndent = 567;
/** Distances of lines of the body: points where exact, multiples of a single line otherwise. */
export const lineValues = { exact: [18, 20], multiple: [1, 1.5] } as const;
/** Points before or after a paragraph under PF-2026. */
export const paragraphDistance = 6;
