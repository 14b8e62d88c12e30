import { css } from 'lit';
import { host } from '../styles/host.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  article {
    border-block-start: 1px solid var(--border);
    margin-block-start: calc(var(--space) * 0.5);
    padding-block-start: calc(var(--space) * 1.4);
  }
  .name {
    color: var(--accent);
    display: block;
    font-size: 0.9rem;
    font-weight: 700;
  }
  .title {
    font-size: 1.12em;
    font-weight: 700;
    line-height: 1.6;
  }
  .title a {
    color: inherit;
  }
  .items {
    display: grid;
    gap: 0.5em;
  }
  .items .meta {
    display: block;
  }
  .items li {
    border-inline-start: 3px solid var(--border);
    padding-inline-start: 0.8em;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, thread, own];
