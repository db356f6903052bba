/** Colours of paper by which the ballots of elections are told apart. The paper has the colour; nothing of it is printed. */
export const paperTints = ['white', 'yellow', 'green', 'blue', 'pink'] as const;
export type PaperTint = (typeof paperTints)[number];
