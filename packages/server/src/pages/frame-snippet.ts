import type { Poll } from '@shura/contract';
import { html } from 'hono/html';
import type { Html } from './voice.ts';

/** CSS pixels that a frame has without other wishes. */
export const frameWidth = 640;
const topicHeight = 900;

/** How tall a poll is at that width, roughly, to begin with: what is inside says it exactly to whoever listens. */
const pollHeight = ({ questions }: Poll): number => {
  const rows = questions.reduce((sum, question) => sum + ('options' in question ? question.options.length : 2), 0);
  return Math.min(290 + questions.length * 90 + rows * 56, 1400);
};
export const heightOf = (poll: Poll | undefined): number => (poll ? pollHeight(poll) : topicHeight);

export interface FrameSnippet {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A frame of ours as others write it into their pages: nothing but the frame, since most take nothing else. */
export const frameSnippet = ({ src, title, width, height }: FrameSnippet): Html =>
  html`<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
