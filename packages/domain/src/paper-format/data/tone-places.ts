/** Open syllables of two vowels, decomposed, with their mark on the first or on the second; `qu` is a consonant. */
export const tonePlaces = {
  older:
    /((?<![qQ])[uU](?=.[yY])|[oO](?=.[aAeE]))([\u0300\u0301\u0303\u0309\u0323])([yYaAeE])(?![\p{L}\p{M}])/gu,
  newer:
    /((?<![qQ])[uU](?=[yY])|[oO](?=[aAeE]))([yYaAeE])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu,
} as const;
