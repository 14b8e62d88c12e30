import { html } from 'hono/html';
import { panel, renderPage } from './layout.ts';
import type { SentenceKey } from './text/page-text.ts';
import type { Html, Voice } from './voice.ts';

export interface MessageParts {
  readonly voice: Voice;
  readonly root: string;
  readonly title: string;
  readonly means: SentenceKey;
  /** Links to continue. */
  readonly more?: Html | undefined;
  /** Panels below. */
  readonly below?: Html | undefined;
  /** Text above the title. */
  readonly first?: Html | undefined;
}

/** A page with one message, such as that something is missing or failed. */
export const messagePage = ({ voice, root, title, means, more, first, below }: MessageParts): Html =>
  renderPage({
    voice,
    root,
    title,
    content: html`${panel(html`${first}<h1>${title}</h1><p>${voice.say(means)}</p>${more}`)}${below}`,
  });
