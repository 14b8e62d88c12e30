import { css } from 'lit';

export const pollStyles = css`
  .asker b {
    margin-inline-end: 0.6em;
  }
  .asker b::before {
    content: '● ' / '';
  }
  .facts {
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.8em;
  }
  .facts li {
    display: inline;
  }
  .facts li:has(+ :not(.notice))::after,
  .answers span:has(+ span)::after {
    content: '\\a0· ' / '';
  }
  .facts .notice {
    display: block;
  }
  .answers li {
    border-inline-start: 3px solid var(--accent);
    margin-block: 0.4em;
    padding-inline-start: 0.8em;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    cursor: pointer;
    font-size: 0.9em;
    min-block-size: 44px;
    padding-block: 0.5em;
  }
  table {
    border-collapse: collapse;
    font-size: 0.92em;
    inline-size: 100%;
  }
  caption,
  th,
  td {
    padding: 0.5em 0.4em;
    text-align: start;
  }
  tr {
    border-block-end: 1px solid var(--border);
  }
  td,
  thead th {
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    inline-size: 100%;
  }
`;
