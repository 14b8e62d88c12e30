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
 * The frame markup for other sites. WordPress shows the link until the frame reports its height, and loads its
 * listening script only if the link is there (`wp_filter_oembed_result` and `wp_maybe_enqueue_oembed_host_js`,
 * WordPress 5.9 and later; the tag has no attribute).
 */
export const frameSnippet = ({ src, page, title, width, height }: FrameSnippet): Html =>
  html`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${src}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
