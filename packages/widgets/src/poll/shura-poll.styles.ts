import { css } from 'lit';

export const pollStyles = css`
  .asker {
    display: block;
    line-height: 1.6;
    margin-block-end: 0.6em;
  }
  .asker b {
    color: var(--accent);
    font-size: 0.95em;
    margin-inline-end: 0.6em;
  }
  .asker b::before {
    border: 0.32em solid;
    border-radius: 50%;
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  .facts {
    border-block-start: 1px solid var(--border);
    margin-block-start: calc(var(--space) * 1.25);
    padding-block-start: 0.8em;
  }
  .facts li {
    display: inline;
  }
  .facts li + li::before {
    content: ' · ' / '';
  }
  .facts .notice {
    display: block;
  }
  .answers {
    display: grid;
    gap: 0.4em;
    margin-block: 0.5em var(--space);
  }
  .answers li {
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 0.8em;
  }
  .answers span + span::before {
    content: ' · ';
  }
  ::slotted(a) {
    color: var(--accent);
  }
  details[open] {
    flex: 1 0 100%;
  }
  summary {
    cursor: pointer;
    font-size: 0.9em;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.5em;
  }
  table {
    border-collapse: collapse;
    font-size: 0.92em;
    inline-size: 100%;
    margin-block-end: var(--space);
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    border-block-end: 1px solid var(--border);
    padding: 0.5em 0.4em;
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
`;
