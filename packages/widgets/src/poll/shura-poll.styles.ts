import { css } from 'lit';

export const pollStyles = css`
  .asker b,
  .problem a {
    margin-inline-end: 0.5em;
  }
  .asker b::before {
    content: '● ' / '';
  }
  .facts,
  tr {
    border-block-start: 1px solid var(--border);
  }
  .facts {
    padding-block-start: 0.8em;
  }
  .facts li:not(.notice) {
    display: inline;
  }
  .facts li:has(+ :not(.notice))::after,
  .answers span:has(+ span)::after {
    content: '\\a0· ' / '';
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
    padding-block: 0.5em;
  }
  table {
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding: 0.5em 0.4em;
    text-align: start;
  }
  .numbers,
  td,
  thead th {
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    inline-size: 100%;
  }
`;
