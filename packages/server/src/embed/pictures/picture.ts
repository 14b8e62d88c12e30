import type { Direction } from '../../text/direction.ts';

/** What a picture for posts says: nothing that everyone may not read. */
export interface Picture {
  readonly direction: Direction;
  /** `#rrggbb`, readable on the paper of our pages. */
  readonly accent: string;
  readonly agency: string;
  /** The question, or the title of a consultation. */
  readonly title: string;
  /** Below it: what there is to choose from, or why people are asked. */
  readonly lines: readonly PictureLine[];
  /** What says how many lines are left when so many are drawn, from none on; empty where none are left. */
  readonly more: readonly string[];
  /** Until when, how many took part: as many of these as there is room for. */
  readonly foot: readonly string[];
  /** What the numbers are, and are not; with results only. */
  readonly note: string | undefined;
  /** Where to answer, without `https://`. */
  readonly address: string;
}

export interface PictureLine {
  readonly words: string;
  /** 0 to 1, where everyone may see the results, with what the number says. */
  readonly share?: { readonly value: number; readonly says: string };
  /** It can be chosen. */
  readonly option: boolean;
}
