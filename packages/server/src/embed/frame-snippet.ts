import { html } from 'hono/html';
import type { Html } from '../pages/voice.ts';

export interface FrameSnippet {
  readonly src: string;
  /** The page of ours that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A frame of ours as others write it into their pages. WordPress takes the link in front of it for what its visitor sees until
 * the frame says how tall it is, and loads the script that listens to the frame only where there is one
 * (`wp_filter_oembed_result` and `wp_maybe_enqueue_oembed_host_js`, WordPress 5.9 and later; the tag has no attribute).
 */
export const frameSnippet = ({ src, page, title, width, height }: FrameSnippet): Html =>
  html`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${src}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
