import { css } from 'lit';

/** Styles of the extras, added to those of the poll. */
export const styles = css`
  .rows + .rows {
    margin-block-start: 0;
  }
  .rows:empty {
    display: none;
  }
  /* An option of a ranking, with two buttons: one line at 320 px, two lines with text at 200 %. */
  li.row {
    flex-wrap: wrap;
  }
  .row > span {
    flex: 4em;
  }
  .row button {
    min-inline-size: 46px;
    padding: 0;
  }
  .scale {
    gap: 4px;
    grid-template-columns: repeat(auto-fit, minmax(37px, 1fr));
  }
  .scale .row {
    flex-direction: column;
    gap: 4px;
    padding-inline: 0;
  }
  .ends {
    font-weight: 400;
    justify-content: space-between;
  }
  .stances {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }
  [aria-pressed='true'] {
    text-decoration: underline;
  }
  /* Patterns tell the parts of a stacked bar apart, which colours do not. */
  .agree {
    display: flex;
  }
  .agree + .bars .track {
    display: none;
  }
  .agree :nth-child(2) {
    border-style: dotted;
  }
  .agree :nth-child(3) {
    border-style: double;
  }
  .answers li {
    border-inline-start: 3px solid var(--accent);
    margin-block: 0.4em;
    padding-inline-start: 0.8em;
  }
  /* A table scrolls sideways inside the card rather than break a word. */
  details[open] {
    contain: inline-size;
    flex-basis: 100%;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9em;
    overflow-wrap: normal;
  }
  tr {
    border-block-start: 1px solid var(--border);
  }
  th,
  td,
  caption {
    padding: 0.5em 0.4em;
    text-align: start;
  }
  td {
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    inline-size: 100%;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
