/** Characters that no Vietnamese paper holds, and how they come in. */
export const characterCodes = {
  /** A line of plain letters, Vietnamese ones and usual marks: nothing in it can be off. */
  ordinaryLine:
    /^[ -~\u00a0\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2015\u2018-\u201d\u2022\u2026\s\p{Mn}]*$/u,
  /** Code points without a meaning of their own, and the sign that stands for lost ones. */
  meaningless: /[\p{Co}\ufffd\ufff0-\ufff8]/u,
  /** Nothing is printed for them: joiners, marks of direction, byte order marks, soft hyphens. */
  invisible: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u,
  softHyphen: /\u00ad/gu,
  /** Letters of other alphabets that look like ours; signs of units (\u03bc, \u03a9) are let be. */
  cyrillic: /\p{Script=Cyrillic}/u,
  greekLookAlike:
    /[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd]/u,
  latin: /\p{Script=Latin}/u,
  /** The Icelandic eth and the African letter that look like the barred D. */
  falseBarredD: /[\u00d0\u00f0\u0189]/u,
  /**
   * What the letters of TCVN3 (ABC) and VNI look like when they are read as Western ones: signs and letters that Vietnamese
   * does not have, inside a word; or a capital with a mark after a small letter.
   */
  westernSign:
    /[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00bb\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/u,
  /** Of those, the signs that stand in no word of any language we meet. */
  neverAlone: /[\u00a1-\u00a6\u00a8\u00ac\u00b5\u00b6\u00b8\u00b9]/u,
  capitalInside: /\p{Ll}[\u00c0-\u00de](?:\p{Ll}|$)/u,
  /** A sign that is no letter between two letters. */
  signInside: /\p{L}[\u00a1-\u00b6\u00b8-\u00bf]\p{L}/u,
} as const;
