/** Samples per millimetre in which rows are compared with their clean print. */
export const samplesPerMm = 5;
