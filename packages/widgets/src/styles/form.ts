import { css } from 'lit';

/** Rows that a thumb can hit, and what is wrong with them. */
export const form = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .rows {
    margin-block: calc(var(--space) * 0.7);
  }
  .rows + .rows {
    margin-block-start: 0;
  }
  .rows:empty {
    display: none;
  }
  .row {
    align-items: center;
    border-color: var(--line);
    min-block-size: 54px;
  }
  .row:hover,
  .row:has(:checked) {
    border-color: var(--accent);
  }
  .row:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .row > span {
    flex: 1;
  }
  .row button {
    min-inline-size: 46px;
    padding: 0;
  }
  input {
    block-size: 1.35em;
    flex: none;
    inline-size: 1.35em;
  }
  .scale {
    gap: 5px;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
  }
  .stances {
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
  }
  .scale .row {
    flex-direction: column;
    gap: 0;
    padding-inline: 0;
  }
  progress {
    inline-size: 100%;
  }
  .problem {
    border-color: var(--danger);
    border-inline-start-width: 6px;
  }
  .danger,
  .problem b {
    color: var(--danger);
  }
  @media (forced-colors: active) {
    .row:has(:checked) {
      border-color: Highlight;
    }
  }
`;
