import { css } from 'lit';

/** Rows large enough for a thumb, and errors. */
export const form = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .rows {
    margin-block: calc(var(--space) * 0.7);
  }
  .row {
    border-color: var(--line);
    min-block-size: 54px;
  }
  .row:hover,
  .row:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  input {
    block-size: min(1.35em, 8vi);
    flex: none;
    inline-size: min(1.35em, 8vi);
  }
  .problem {
    border: 3px solid var(--danger);
  }
  @media (forced-colors: active) {
    .row:has(:checked) {
      border-color: Highlight;
    }
  }
`;
