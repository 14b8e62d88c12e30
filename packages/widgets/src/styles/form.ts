import { css } from 'lit';

/** Rows that a thumb can hit, and what is wrong with them. */
export const form = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    inline-size: 100%;
  }
  * + fieldset {
    margin-block-start: calc(var(--space) * 1.6);
  }
  .rows {
    display: grid;
    gap: 0.6em;
    margin-block: var(--space);
  }
  .row {
    align-items: center;
    border: 1.5px solid var(--line);
    border-radius: var(--inner);
    cursor: pointer;
    display: flex;
    gap: 0.85em;
    min-block-size: 54px;
    padding: 0.55em 1em;
  }
  .rows:empty {
    display: none;
  }
  .rows + .rows {
    margin-block-start: calc(var(--space) * -0.4);
  }
  .ends {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    margin-block: var(--space) -0.6em;
  }
  .scale {
    grid-template-columns: repeat(auto-fit, minmax(46px, 1fr));
  }
  .scale .row {
    flex-direction: column;
    gap: 0;
    padding-inline: 0;
    position: relative;
  }
  .stances {
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
  }
  .stances button {
    min-block-size: 54px;
  }
  li.row {
    cursor: grab;
  }
  .row > span {
    flex: 1;
  }
  .row button {
    min-inline-size: 46px;
    padding: 0;
  }
  progress {
    accent-color: var(--accent);
    inline-size: 100%;
  }
  .row:hover {
    border-color: var(--accent);
  }
  .row:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .row:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  input {
    accent-color: var(--accent);
    block-size: 1.35em;
    flex: none;
    inline-size: 1.35em;
    outline: none;
  }
  .problem {
    border: 1.5px solid var(--danger);
    border-inline-start-width: 6px;
    border-radius: var(--inner);
    margin-block-start: calc(var(--space) * 1.25);
    padding: 0.6em 1em;
  }
  .problem a {
    margin-inline-end: 0.5em;
  }
  .problem b {
    color: var(--danger);
  }
  @media (forced-colors: active) {
    .row:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
