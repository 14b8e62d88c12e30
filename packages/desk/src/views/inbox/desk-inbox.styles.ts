import { css } from 'lit';

export const inboxStyles = css`
  .views ul {
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.8em;
  }
  .views a {
    align-items: baseline;
    border-block-end: 3px solid transparent;
    color: var(--text);
    display: flex;
    gap: 0.5em;
    margin-block-end: -1px;
    min-block-size: 46px;
    padding-block: 0.6em;
    text-decoration: none;
  }
  .views a:hover {
    color: var(--accent);
  }
  .views [aria-current] {
    border-block-end-color: var(--accent);
    font-weight: 700;
  }
  .count {
    color: var(--muted);
    font-size: 0.9em;
  }
  .views [aria-current] .count {
    color: var(--accent);
  }
  .keys-button {
    font-size: 0.9em;
    font-weight: 400;
  }
  .filters {
    gap: 0.4em;
  }
  .finding {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  .finding .field {
    flex: 1 1 9rem;
    max-inline-size: 34rem;
  }
  .filters summary {
    align-content: center;
    inline-size: fit-content;
  }
  .choices {
    display: grid;
    gap: 0.8em 1.2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
  }
  .filters label {
    color: var(--muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .filters .row {
    border: 0;
    inline-size: fit-content;
    padding-inline: 0;
  }
  @media (min-width: 62em) {
    .filters {
      align-items: start;
      gap: 0.4em 1.6em;
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    }
    .filters details[open] > summary {
      display: none;
    }
    .choices {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
  }
  .list-card {
    padding: 0.4rem clamp(0.8rem, 2vw, 1.6rem) 0.8rem;
  }
  .foot {
    padding-block-start: 0.6em;
  }
  /* Keeps a focused element clear of the bar at the bottom (WCAG 2.4.11). */
  .list-card :is(a, input, button, summary) {
    scroll-margin-block: 2rem 9rem;
  }
  /* Forced colours would draw transparent borders. */
  @media (forced-colors: active) {
    .views a {
      margin-block-end: 0;
    }
    .views a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  @media print {
    .filters,
    tr > .act,
    tr > .select {
      display: none;
    }
  }
  th,
  td {
    font-weight: 400;
    padding: 1.1em 0.8em;
    /* No column is narrower than its longest word. */
    overflow-wrap: break-word;
    vertical-align: top;
  }
  tr > :first-child {
    padding-inline-start: 0.2em;
  }
  tr > :last-child {
    padding-inline-end: 0.2em;
  }
  thead th {
    border-block-end-color: var(--muted);
    padding-block: 0.8em;
  }
  .selected {
    background: var(--tint);
  }
  tr:not(.selected):has(a.name:focus-visible) {
    background: color-mix(in oklab, var(--accent) 5%, transparent);
  }
  .select {
    inline-size: 3rem;
  }
  .select label {
    align-items: center;
    display: flex;
    justify-content: center;
    margin-block-start: -0.6em;
    min-block-size: 46px;
    min-inline-size: 46px;
  }
  .waited {
    inline-size: 14.5rem;
    line-height: 1.5;
  }
  /* Isolates the digits; their line keeps the direction of the page. */
  .waited bdi {
    direction: inherit;
  }
`;
