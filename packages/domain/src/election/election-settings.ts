/** What the texts leave open, as the organisation decides it. */
export interface ElectionSettings {
  /** O1: every row of a list of several people marked "disagree". */
  readonly allDisagree: 'invalid' | 'valid';
  /** O2: no mark anywhere on a list of several people. */
  readonly noMarks: 'invalid' | 'valid';
  /** Whether people over half beyond the seats become alternates at once or after a vote by card. */
  readonly alternatesFromSurplus: 'confirm' | 'auto';
}

/** The literal words of the texts, and a vote by card where they are silent. */
export const defaultElectionSettings: ElectionSettings = {
  allDisagree: 'invalid',
  noMarks: 'invalid',
  alternatesFromSurplus: 'confirm',
};

/** Settings as they arrive: what is left out keeps its default. */
export type ElectionSettingsInput = {
  readonly [Key in keyof ElectionSettings]?: ElectionSettings[Key] | undefined;
};

/** Fills in the defaults. */
export function electionSettings(given: ElectionSettingsInput | undefined): ElectionSettings {
  return {
    allDisagree: given?.allDisagree ?? defaultElectionSettings.allDisagree,
    noMarks: given?.noMarks ?? defaultElectionSettings.noMarks,
    alternatesFromSurplus:
      given?.alternatesFromSurplus ?? defaultElectionSettings.alternatesFromSurplus,
  };
}
