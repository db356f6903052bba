export type { PenStroke } from './draw-hand.ts';
export { planDeck, type DeckBallot, type DeckCase, type DeckMark } from './plan-deck.ts';
