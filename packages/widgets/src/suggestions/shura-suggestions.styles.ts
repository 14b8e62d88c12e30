import { css } from 'lit';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  /* A page of fewer than twenty, the server's page size, is short: draw it at once. */
  section:has(:nth-child(20)) {
    contain-intrinsic-block-size: auto 4000px;
    content-visibility: auto;
    margin-inline: -6px;
    padding-inline: 6px;
  }
  li {
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    padding-block: calc(var(--space) * 1.2);
  }
  .reference {
    padding-block: 0.6em;
  }
  .words,
  li p {
    margin-block: 0.35em;
    white-space: pre-line;
  }
  /* As in the thread, what is still to come is dashed. */
  .waiting,
  .under-study {
    border-style: dashed;
  }
  .waiting {
    color: var(--muted);
  }
  .tag {
    border-radius: 1em;
  }
  .not-adopted {
    color: var(--danger);
  }
  .not-adopted::before {
    content: '✕ ' / '';
  }
  .title {
    font-size: 1.2em;
    font-weight: 700;
  }
  .answer,
  .news {
    color: var(--text);
    margin-block: 0.6em;
  }
  li button {
    display: block;
    font-weight: 400;
    margin-block-start: 0.7em;
    padding-inline: var(--space);
  }
  .field {
    padding-block-end: 0.9em;
  }
  .main {
    justify-self: start;
  }
  .more {
    font-weight: 700;
    justify-content: center;
    text-decoration: none;
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, thread, suggestion, own];
