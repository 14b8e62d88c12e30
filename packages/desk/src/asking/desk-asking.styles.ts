import { css } from 'lit';

export const askingStyles = css`
  .button {
    align-content: center;
    border: 1.5px solid;
    border-radius: calc(var(--radius) * 0.7);
    font-weight: 700;
    min-block-size: 46px;
    padding: 0.5em 1.4em;
    text-decoration: none;
  }
  .list:not(:has(li)) {
    display: none;
  }
  .list h3 a {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
  }
  .acts {
    gap: 0 1.6em;
  }
`;
