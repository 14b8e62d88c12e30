import { css } from 'lit';

export const searchStyles = css`
  .asked {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
  }
  .asked .field {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
`;
