/** Two witnesses see every ballot, apart from each other. */
export const witnesses = [1, 2] as const;
export type Witness = (typeof witnesses)[number];

/** By what a witness sees the ballots: people who key them, or a scanner that somebody feeds. */
export const witnessMeans = ['keys', 'scanner'] as const;
export type WitnessMeans = (typeof witnessMeans)[number];
