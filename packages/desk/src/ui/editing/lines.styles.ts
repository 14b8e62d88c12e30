import { css } from 'lit';

/** Lists whose lines are added, moved and removed. */
export const lineStyles = css`
  .lines {
    display: grid;
    gap: calc(var(--space) * 1.2);
  }
  .lines > li {
    border-block-end: 1px solid var(--border);
    display: grid;
    gap: 0.4em;
    padding-block-end: 1em;
  }
  .offers {
    display: grid;
    gap: calc(var(--space) * 0.7);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .line-acts {
    display: flex;
    gap: 0.2em;
    justify-content: end;
  }
  .line-acts [data-move] {
    border-color: var(--border);
    min-inline-size: 46px;
    padding-inline: 0;
    text-decoration: none;
  }
  .line-acts [aria-disabled='true'] {
    color: var(--muted);
    opacity: 0.5;
  }
`;
