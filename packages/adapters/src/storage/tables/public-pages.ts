export interface SpentChallengeTable {
  nonce: string;
  expires_at: string;
}

export interface PageUseTable {
  key: string;
  since: string;
  uses: number;
}
