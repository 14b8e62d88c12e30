import { css } from 'lit';

export const consultationStyles = css`
  #root {
    display: grid;
    gap: calc(var(--space) * 1.5);
  }
  dl {
    display: grid;
    gap: calc(var(--space) * 0.7);
  }
  dt {
    color: var(--accent);
    font-size: 0.9em;
    font-weight: 700;
  }
`;
