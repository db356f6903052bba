/** Two witnesses see every ballot, apart from each other. */
export const witnesses = [1, 2] as const;
export type Witness = (typeof witnesses)[number];
