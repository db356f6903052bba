/** The word by which a started program knows that it is watched; no person types it. */
export const watchedWord = '--watched';
