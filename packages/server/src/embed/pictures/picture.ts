import type { Direction } from '../../text/direction.ts';

/** Content of a picture for link previews and posts; public data only. */
export interface Picture {
  readonly direction: Direction;
  /** `#rrggbb`, with enough contrast on the paper colour. */
  readonly accent: string;
  readonly agency: string;
  /** The question, or the consultation's title. */
  readonly title: string;
  /** The options, or the purpose of the consultation. */
  readonly lines: readonly PictureLine[];
  /** `more[n]` says how many lines are left when n are drawn; empty if none. */
  readonly more: readonly string[];
  /** Deadline and participation; drawn as far as there is room. */
  readonly foot: readonly string[];
  /** What the numbers mean; only with results. */
  readonly note: string | undefined;
  /** Where to answer, without `https://`. */
  readonly address: string;
}

export interface PictureLine {
  readonly words: string;
  /** 0 to 1 with its label, if the results are public. */
  readonly share?: { readonly value: number; readonly says: string };
  /** True for an option of the poll. */
  readonly option: boolean;
}
