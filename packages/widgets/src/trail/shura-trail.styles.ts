import { css } from 'lit';
import { host } from '../styles/host.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

/** A column on a phone, a row where there is room. */
const own = css`
  :host {
    container-type: inline-size;
  }
  .thread {
    line-height: 1.5;
  }
  .thread > li {
    gap: 0;
  }
  @container (min-width: 36rem) {
    .thread {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      max-inline-size: none;
    }
    .thread > li {
      align-content: start;
      padding-block: 1.9em 0;
      padding-inline: 0 1.2em;
    }
    .thread > li::before {
      inset-block-start: 0;
    }
    .thread > li:not(:last-child)::after {
      border-block-start: 2px solid var(--border);
      border-inline-start: 0;
      inset-block: calc(0.55em - 1px) auto;
      inset-inline: 1.5em 0.4em;
    }
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, thread, own];
