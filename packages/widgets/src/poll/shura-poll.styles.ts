import { css } from 'lit';

export const pollStyles = css`
  .asker b,
  .problem a {
    margin-inline-end: 0.5em;
  }
  .asker b::before {
    content: '● ' / '';
  }
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
