/** Stops on a bug: a state that no input can cause. Never used for what an operator can do. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}

/** Closes an exhaustive switch: a new member of the union does not compile until it has a branch. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
