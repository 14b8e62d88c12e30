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
    gap: 0 1.2em;
    grid-template-columns: 4.6em 1fr;
    padding-block: 0.7em;
  }
  .on {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    margin-inline-start: 0.3em;
  }
`;
