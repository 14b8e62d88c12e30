import { css } from 'lit';

export const signInStyles = css`
  .card {
    gap: calc(var(--space) * 1.1);
    inline-size: 100%;
    margin-block-start: clamp(0rem, 6vh, 4rem);
    margin-inline: auto;
    max-inline-size: 30rem;
    padding: clamp(1.2rem, 5vw, 2.2rem);
  }
  .or {
    align-items: center;
    color: var(--muted);
    display: flex;
    gap: 1em;
  }
  .or::before,
  .or::after {
    border-block-start: 1px solid var(--border);
    content: '';
    flex: 1;
  }
  .others,
  .ways {
    display: grid;
    gap: 0.7em;
  }
  .ways {
    border-block-start: 1px solid var(--border);
    justify-items: start;
    padding-block-start: 0.7em;
  }
  .ways .plain {
    text-align: start;
  }
`;
