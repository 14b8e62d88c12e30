import { css } from 'lit';

/** Bars are borders, which forced colours and printers keep. */
export const bars = css`
  /* A label and its numbers share a line, in large text two; the bar below is as wide as the card. */
  .bars li > :first-child {
    flex: 9em;
  }
  .track {
    border: 1px solid var(--line);
    border-radius: 99px;
    flex: 100%;
    overflow: hidden;
  }
  .fill {
    border: solid var(--accent);
    border-width: 0.7em 0 0;
  }
  .numbers b {
    font-size: 1.2em;
  }
`;
