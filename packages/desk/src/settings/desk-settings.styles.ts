import { css } from 'lit';

export const settingsStyles = css`
  .subjects {
    gap: calc(var(--space) * 2.2);
  }
  .week {
    margin-block-start: 0.6em;
  }
  .holidays {
    display: grid;
    gap: 0.6em 1.6em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
  }
  .holidays li {
    align-items: end;
    display: flex;
    gap: 0.3em;
  }
  .holidays .field {
    flex: 1;
    gap: 0;
  }
  .rules button {
    justify-self: start;
  }
  .save {
    background: var(--paper);
    border-block-start: 1px solid var(--border);
    display: grid;
    gap: 0.7em;
    inset-block-end: 0;
    padding-block: 0.9em;
    position: sticky;
  }
  @media (min-width: 62em) {
    .save {
      padding-inline-start: 19.5rem;
    }
  }
`;
