import { css } from 'lit';

export const auditStyles = css`
  section {
    max-inline-size: 52rem;
  }
  h2 {
    font-size: 1.05em;
    margin-block-end: 0.4em;
  }
  .list > .entry {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    padding-block: 0.7em;
  }
  .entry > :first-child {
    flex: 0 0 4.6em;
  }
  /* Large text puts them below the time. */
  .entry > :last-child {
    flex: 1 1 9em;
  }
  .on {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    margin-inline-start: 0.3em;
  }
`;
