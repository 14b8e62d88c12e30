import { html } from 'hono/html';
import type { Html } from '../pages/voice.ts';

export interface FrameSnippet {
  readonly src: string;
  /** The address of our page with the same content. */
  readonly page: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The frame markup for other sites. WordPress 5.9 and later shows the link until the frame reports its height.
 * WordPress loads the script that receives the height only if there is a `<blockquote>` without attributes
 * (`wp_filter_oembed_result` and `wp_maybe_enqueue_oembed_host_js`).
 */
export const frameSnippet = ({ src, page, title, width, height }: FrameSnippet): Html =>
  html`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${src}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
