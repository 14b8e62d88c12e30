import { css } from 'lit';

/** A table with hairlines, whose rows become cards on narrow screens. */
export const table = css`
  th,
  td {
    padding-block: 0.9em;
    padding-inline: 0 1.2em;
    vertical-align: top;
  }
  thead th,
  thead td {
    border-block-end-color: var(--line);
    font-weight: 400;
    padding-block: 0.5em;
  }
  tbody .meta {
    display: block;
    font-weight: 400;
  }
  .acts {
    padding-inline-end: 0;
    text-align: end;
  }
  .overdue {
    color: var(--late);
    font-weight: 700;
  }
  .tag {
    border: 1px solid var(--line);
    border-radius: 99px;
    font-size: 0.8em;
    font-weight: 400;
    padding: 0.1em 0.8em;
  }
  @media (max-width: 44em) {
    thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }
    tr,
    tbody,
    table {
      display: block;
    }
    tbody th,
    tbody td {
      border: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
      padding-block: 0.25em;
      padding-inline: 0;
    }
    tbody tr {
      border-block-end: 1px solid var(--border);
      padding-block: 0.9em;
    }
    tbody th .meta {
      flex-basis: 100%;
    }
    [data-label]::before {
      color: var(--muted);
      content: attr(data-label);
      font-weight: 400;
    }
    .acts {
      margin-block-start: 0.5em;
    }
  }
`;
