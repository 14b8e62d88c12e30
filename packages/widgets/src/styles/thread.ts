import { css } from 'lit';

/**
 * The thread: what was asked, said and done along one line, with a node for each at the inline start. Nodes are
 * borders, which forced colours and printers keep.
 */
export const thread = css`
  /* An empty marker: with "none", VoiceOver in Safari does not announce a list. */
  .thread > li {
    list-style: '';
    display: grid;
    gap: 0.35em;
    padding-block-end: 1.5em;
    padding-inline-start: calc(var(--space) * 2.1);
    position: relative;
  }
  .thread > li:last-child {
    padding-block-end: 0;
  }
  .thread > li::before {
    block-size: 0;
    border: calc(var(--space) * 0.55) solid var(--accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 0;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    position: absolute;
  }
  .thread > li:not(:last-child)::after {
    border-inline-start: 2px solid var(--border);
    content: '';
    inset-block: 1.8em 0.05em;
    inset-inline-start: calc(var(--space) * 0.55 - 1px);
    position: absolute;
  }
  .thread > :not(.done)::before {
    block-size: calc(var(--space) * 1.1);
    border-width: 0.2em;
    inline-size: calc(var(--space) * 1.1);
  }
  .thread > .promised::before {
    border: 0.12em dashed var(--line);
  }
  .thread > .late::before {
    border-color: var(--late);
  }
  .overdue {
    color: var(--late);
    font-weight: 700;
  }
  /* Chips differ without colour: a square with an edge if overdue, a tick if adopted. */
  .tag.overdue {
    border-inline-start-width: 6px;
    border-radius: 0;
  }
  /* A date is not cut from its number while it fits on a line. */
  time {
    display: inline-block;
  }
  @media print {
    .thread > li {
      break-inside: avoid;
    }
  }
`;
