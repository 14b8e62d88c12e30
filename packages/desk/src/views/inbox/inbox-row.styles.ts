import { css } from 'lit';

/** Styles of the text in an inbox row, and of the part below the list. */
export const inboxRowStyles = css`
  .of {
    min-inline-size: 15rem;
  }
  .of .words {
    display: inline;
    white-space: normal;
  }
  a.name {
    color: var(--text);
    font-weight: 700;
    text-decoration: none;
  }
  a.name:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.3em;
  }
  .labels:not(:has(span)) {
    display: none;
  }
  .original {
    max-inline-size: 38em;
  }
  .original summary {
    align-content: center;
    inline-size: fit-content;
  }
  .original .words {
    white-space: pre-line;
  }
  .acknowledge {
    margin-block-start: 0.6em;
  }
  .acknowledge > .bar .main {
    background: none;
    border-color: transparent;
    color: var(--accent);
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.35em;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .acknowledge > .bar .main {
      border-color: Canvas;
    }
  }
  .acknowledge > .bar {
    justify-content: end;
  }
  .acknowledge .soon {
    text-align: start;
  }
  .supporters,
  .foot {
    white-space: nowrap;
  }
  td.act {
    text-align: end;
  }
  .said {
    display: none;
  }
  .empty {
    border-block: 1px solid var(--border);
    padding-block: 2.4em;
  }
  .none-waiting {
    border-inline-start: 0;
    display: grid;
    gap: 0.4em;
  }
  .none-waiting .heading {
    color: var(--accent);
    font-size: 1.9em;
  }
  .keys > div {
    align-items: center;
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    min-block-size: 46px;
  }
  .keys dt {
    min-inline-size: 6em;
  }
  .keys dd {
    flex: 1 1 6em;
  }
  kbd {
    border: 1px solid var(--line);
    border-block-end-width: 3px;
    border-radius: 6px;
    display: inline-block;
    font: inherit;
    font-size: 0.9em;
    min-inline-size: 2.1em;
    padding-inline: 0.5em;
    text-align: center;
  }
  @media (max-width: 56em) {
    .list-card {
      background: none;
      border: 0;
      padding: 0;
    }
    table,
    tbody {
      display: block;
    }
    thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    tbody {
      display: grid;
      gap: 0.9rem;
    }
    tbody tr {
      background: var(--surface);
      border: 1px solid var(--border);
      border-radius: var(--radius);
      display: grid;
      gap: 0.4em 1em;
      grid-template-columns: minmax(0, 1fr) 46px;
      padding: 1.1em min(1.2em, 6.4vw);
    }
    tbody tr.selected {
      background: color-mix(in oklab, var(--accent) 8%, var(--surface));
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    tbody th,
    tbody td,
    tr > :first-child,
    tr > :last-child {
      border: 0;
      inline-size: auto;
      min-inline-size: 0;
      padding: 0;
    }
    tbody .waited,
    tbody .select {
      grid-row: 1;
      inline-size: auto;
    }
    tbody .select {
      grid-column: 2;
    }
    tbody .select label {
      margin-block: -0.5em;
      margin-inline-end: max(-0.7em, -4vw);
    }
    tbody .waited {
      grid-column: 1;
    }
    tbody .of {
      min-inline-size: 0;
    }
    tbody .of,
    tbody .basis,
    tbody .office,
    tbody .supporters,
    tbody .act {
      grid-column: 1 / -1;
    }
    tbody .basis,
    tbody .office,
    tbody .supporters {
      font-size: 0.9em;
    }
    .said {
      color: var(--muted);
      display: inline;
    }
    .said::after {
      content: ': ' / '';
    }
    td.act {
      margin-block-start: 0.5em;
    }
    .action {
      inline-size: 100%;
      white-space: normal;
    }
    .acknowledge > .bar {
      justify-content: center;
    }
    .keys-button {
      display: none;
    }
  }
`;
