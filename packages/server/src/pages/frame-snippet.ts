import { html } from 'hono/html';
import type { Html } from './voice.ts';

export interface FrameSnippet {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A frame of ours as others write it into their pages: nothing but the frame, since most take nothing else. */
export const frameSnippet = ({ src, title, width, height }: FrameSnippet): Html =>
  html`<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
