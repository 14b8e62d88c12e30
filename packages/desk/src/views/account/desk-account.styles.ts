import { css } from 'lit';

export const accountStyles = css`
  .account {
    gap: calc(var(--space) * 2.2);
  }
  .qr {
    border-radius: 8px;
    inline-size: min(14rem, 100%);
  }
  .codes {
    column-gap: 2rem;
    columns: 2;
    font-size: 1.05em;
    max-inline-size: 22rem;
    text-align: start;
  }
  .codes li {
    line-height: 2;
  }
  .tag {
    border: 1px solid var(--line);
    border-radius: 99px;
    color: var(--text);
    font-size: 0.85em;
    margin-inline-start: 0.5em;
    padding: 0.15em 0.8em;
  }
  .joined,
  input.in,
  .field:has(> select) {
    max-inline-size: 26rem;
  }
`;
