import { css } from 'lit';

/** Citizens' words, and toggle buttons. */
export const suggestion = css`
  li {
    list-style: '';
    /* Not "pretty", as many pages are: beside a float as wide as an Arabic line, Chromium then draws outside the card. */
    text-wrap: wrap;
  }
  .words,
  .answer {
    color: var(--text);
    display: block;
    white-space: pre-line;
  }
  .whole {
    display: block;
    padding-block: 0.5em;
  }
  .reference,
  summary {
    display: inline-block;
  }
  summary::after {
    content: ' ▾' / '';
  }
  [open] > summary::after {
    content: ' ▴' / '';
  }
  .alike li,
  .news,
  .answer,
  .secret {
    background: var(--tint);
    border-inline-start: 3px solid var(--accent);
    padding: 0.7em var(--space);
  }
  .chips .row,
  .chips button {
    border-radius: 99px;
    font-weight: 400;
    padding: 0.3em var(--space);
  }
  [aria-pressed='true'] {
    background: var(--tint);
    border-color: var(--accent);
    color: var(--text);
    font-weight: 700;
  }
  [aria-pressed='true']::before,
  .tag.main::before {
    content: '✓ ' / '';
  }
  .field,
  .alike li {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }
  .in {
    background: var(--surface);
    block-size: auto;
    border: 1.5px solid var(--line);
    border-radius: calc(var(--radius) * 0.7);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0.5em 0.8em;
  }
  select.in {
    appearance: none;
    padding-inline-end: 2em;
  }
  :has(> select)::after {
    content: '▾' / '';
    justify-self: end;
    margin: -2.5em 0.8em 0;
    pointer-events: none;
  }
`;
