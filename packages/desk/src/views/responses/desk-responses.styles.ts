import { css } from 'lit';

export const responsesStyles = css`
  .about {
    display: grid;
    flex: 1 1 20rem;
    gap: 0.2em;
  }
  .overdue {
    color: var(--late);
    font-weight: 700;
  }
  .recorded {
    border-block-start: 3px solid var(--accent);
    display: grid;
    gap: 0.6em;
    padding-block-start: 0.8em;
  }
  .recorded li {
    border-block-end: 1px solid var(--border);
    padding-block: 0.3em;
  }
`;
