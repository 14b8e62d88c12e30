import { css } from 'lit';

export const pollStyles = css`
  .facts {
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.8em;
  }
  .facts li {
    display: inline;
  }
  .facts li:has(+ li)::after {
    content: '\\a0· ' / '';
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    padding-block: 0.5em;
  }
`;
