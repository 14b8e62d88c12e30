import { css } from 'lit';

export const askingStyles = css`
  .list:not(:has(li)) {
    display: none;
  }
  .list h3 a {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  .known {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
  }
`;
