/** The five marks of tone as combining characters: one tone is one word wherever in the syllable it is written. */
export const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
