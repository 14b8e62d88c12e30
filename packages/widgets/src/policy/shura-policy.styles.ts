import { css } from 'lit';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';

const own = css`
  .title {
    font-weight: 700;
    margin-block-start: calc(var(--space) * 0.7);
  }
  /* A date on one line, where there is room for it. */
  time {
    display: inline-block;
  }
  .rules {
    padding-inline-start: 1.8em;
  }
  .rules li {
    list-style: decimal;
    padding-block: 0.2em;
    padding-inline-start: min(0.3em, 1.5vi);
  }
  .rules.arab li {
    list-style: arabic-indic;
  }
  .rules li::marker {
    color: var(--accent);
    font-weight: 700;
  }
  .versions [aria-current] {
    font-weight: 700;
  }
  .versions a {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-spacing: 0;
    font-size: 0.9em;
    inline-size: 100%;
  }
  th,
  td {
    border-block-end: 1px solid var(--border);
    overflow-wrap: normal;
    padding-block: 0.5em;
    padding-inline: 0 0.5em;
    text-align: start;
  }
  td {
    min-inline-size: 3em;
  }
  thead th {
    color: var(--muted);
  }
`;

/** All styles of the element, for every renderer. */
export const styles = [tokens, host, own];
