import { css } from 'lit';

/** Bars are borders, which forced colours and printers keep. */
export const bars = css`
  .bars {
    gap: 0.45em var(--space);
    grid-template-columns: minmax(33%, 1fr) auto;
  }
  .bars li {
    align-items: center;
    grid-template-columns: subgrid;
    row-gap: 0;
  }
  .bars li,
  .bars li > :first-child {
    grid-column: 1 / -1;
  }
  .tag,
  .track {
    border: 1px solid;
    border-radius: 99px;
  }
  .tag {
    display: inline-block;
    font-size: 0.75em;
    margin-inline-start: 0.3em;
    padding: 0 0.7em;
  }
  .track {
    border-color: var(--line);
    overflow: hidden;
  }
  .fill {
    border: solid var(--accent);
    border-width: 0.7em 0 0;
  }
  .numbers {
    line-height: 1.3;
  }
  .numbers b {
    font-size: 1.2em;
  }
`;
