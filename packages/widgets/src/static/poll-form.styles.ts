import { css } from 'lit';

/** Fields that only a page has; added to the element's styles. */
export const pollFormStyle = css`
  .place {
    flex-wrap: wrap;
    justify-content: space-between;
    min-inline-size: 0;
  }
  /* Draws its own arrow: the browser's is too close to the edge. */
  select {
    appearance: none;
    background: var(--surface)
      conic-gradient(from 315deg at 50% 100%, var(--muted) 25%, transparent 0) no-repeat right 0.85em center / 0.65em 0.35em;
    border: 1.5px solid var(--line);
    border-radius: calc(var(--radius) * 0.7);
    color: inherit;
    flex: none;
    font: inherit;
    inline-size: 8.5em;
    max-inline-size: 100%;
    min-block-size: 46px;
    padding: 0.3em calc(0.8 * var(--space));
    padding-inline-end: calc(2.1 * var(--space));
    text-overflow: ellipsis;
  }
  &:dir(rtl) select {
    background-position-x: left 0.85em;
  }
  .place span {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
      background-image: none;
    }
  }
  /* A chosen place does not highlight the row. */
  .row.place:has(select) {
    background: none;
    border-color: var(--line);
    box-shadow: none;
  }
  fieldset + fieldset {
    margin-block-start: 0.7em;
  }
  .stances {
    grid-template-columns: repeat(auto-fit, minmax(min(4.6em, 100%), 1fr));
  }
  .stances .row {
    flex-direction: column;
    gap: 4px;
    padding-inline: 0;
  }
  .problem a {
    display: inline-block;
    padding-block: 0.5em;
  }
  .notice {
    border: 1.5px solid var(--accent);
    border-radius: calc(var(--radius) * 0.7);
    padding: 0.5em 1em;
  }
`;
