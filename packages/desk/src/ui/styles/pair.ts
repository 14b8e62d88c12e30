import { css } from 'lit';

/** Fields side by side. Their labels, hints, errors and controls are on the same lines, whatever is above each. */
export const pair = css`
  .pair:has(> .field) {
    margin-block-end: calc(var(--space) * -1.2);
    row-gap: 0;
  }
  .pair > .field {
    grid-row: span 4;
    grid-template-rows: subgrid;
    margin-block-end: calc(var(--space) * 1.2);
    row-gap: 0;
  }
  .pair > .field > * {
    grid-row: 1;
    margin-block-end: 0.4em;
  }
  .pair > .field > .hint {
    grid-row: 2;
  }
  .pair > .field > .wrong {
    grid-row: 3;
  }
  .pair > .field > .in {
    grid-row: 4;
    margin-block-end: 0;
  }
  /* The arrow of a list lies over it, and not below it. */
  .pair > .field > select,
  .pair > .field:has(> select)::after {
    grid-column: 1;
  }
  .pair > .field:has(> select)::after {
    align-self: center;
    grid-row: 4;
    margin-block: 0;
  }
`;
