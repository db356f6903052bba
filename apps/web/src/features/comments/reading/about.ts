/** What is being written about; `time` tells two picks of one passage apart. */
export interface About {
  readonly paragraph: number | undefined;
  readonly passage: string;
  readonly time: number;
}

/** What was typed and must stay when another passage is picked. */
export interface Kept {
  text: string;
  name: string;
  contact: string;
  persons: number | undefined;
}
