import { css } from 'lit';

/** Bars are borders, which forced colours and printers keep. */
export const bars = css`
  .bars {
    display: grid;
    gap: 0.45em;
    grid-template-columns: 1fr auto;
    margin-block: var(--space);
  }
  .bars li {
    align-items: center;
    column-gap: 1em;
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .bars li > :first-child {
    grid-column: 1 / -1;
  }
  .mine {
    font-weight: 700;
  }
  .tag {
    border: 1px solid;
    border-radius: 99px;
    color: var(--accent);
    display: inline-block;
    font-size: 0.75em;
    line-height: 1.5;
    margin-inline-start: 0.5em;
    padding: 0 0.7em;
  }
  .track {
    border: 1px solid var(--line);
    border-radius: 99px;
    display: block;
    overflow: hidden;
  }
  .fill {
    border-block-start: 0.7em solid var(--accent);
    display: block;
  }
  .numbers {
    color: var(--muted);
    display: flex;
    font-size: 0.9em;
    line-height: 1.3;
    align-items: baseline;
    gap: 0.6em;
    justify-content: space-between;
    white-space: nowrap;
  }
  .numbers b {
    color: var(--text);
    font-size: 1.2em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .fill {
      animation: grow 0.2s ease-out;
    }
  }
  @keyframes grow {
    from {
      inline-size: 0;
    }
  }
`;
