import { css } from 'lit';

/** Rows large enough for a thumb, and errors. */
export const form = css`
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .rows {
    margin-block: calc(var(--space) * 0.7);
  }
  .row {
    border-color: var(--line);
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
  /* The bar stands in the card's padding: what is wrong stays where it was. */
  .problem {
    border-inline-start: 4px solid var(--danger);
    margin-inline-start: -12px;
    padding-inline-start: 8px;
  }
`;
