import { css } from 'lit';

export const bulkStyles = css`
  .bulk {
    gap: var(--space);
  }
  .bulk-bar {
    align-items: center;
    background: var(--surface);
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    inset-block-end: 1rem;
    justify-content: space-between;
    padding: 0.7em 1.2em;
    position: sticky;
    z-index: 1;
  }
  @media (max-width: 40em) {
    .bulk-bar {
      gap: 0.2em;
      inset-block-end: 0.4rem;
      padding: 0.5em 0.8em;
    }
    .bulk-bar .bar {
      gap: 0.4em;
    }
    .bulk-bar button {
      flex: 1 1 auto;
      font-size: 0.9em;
      padding-inline: 0.6em;
    }
  }
  progress {
    accent-color: var(--accent);
    block-size: 1.1em;
    inline-size: 100%;
  }
  .covered ol {
    max-block-size: 16em;
    overflow: auto;
    padding-inline-start: 1.2em;
  }
  .covered li {
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.4em;
  }
  .covered summary {
    align-content: center;
  }
  .left-out {
    border-inline-start: 3px solid var(--late);
    padding-inline-start: 0.8em;
  }
  .left-out ul,
  .refused {
    max-block-size: 14em;
    overflow: auto;
  }
`;
