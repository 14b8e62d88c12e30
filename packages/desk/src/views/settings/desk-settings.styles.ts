import { css } from 'lit';

export const settingsStyles = css`
  .subjects {
    gap: calc(var(--space) * 2.2);
  }
  .week {
    margin-block-start: 0.6em;
  }
  .holiday {
    display: grid;
    gap: calc(var(--space) * 0.9);
  }
  .index ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
  }
  .index a {
    align-content: center;
    display: inline-block;
    min-block-size: 46px;
  }
  .holidays button,
  .rules button,
  .offices button {
    justify-self: start;
  }
  .colours,
  .samples {
    align-items: start;
  }
  .colour {
    gap: 0.7em;
  }
  [type='color'] {
    appearance: none;
    background: var(--surface);
    block-size: 46px;
    border: 1.5px solid var(--line);
    border-radius: calc(var(--radius) * 0.7);
    cursor: pointer;
    inline-size: 46px;
    padding: 5px;
  }
  [type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  [type='color']::-webkit-color-swatch,
  [type='color']::-moz-color-swatch {
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  .swatch {
    block-size: 1.2em;
    border: 1px solid var(--line);
    border-radius: 4px;
    inline-size: 1.2em;
    margin-inline-end: 0.3em;
    vertical-align: -0.25em;
  }
  .contrasts {
    border-block-start: 1px solid var(--border);
    font-size: 0.9em;
  }
  .contrasts li {
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.4em;
  }
  @media (min-width: 62em) {
    .save {
      padding-inline-start: 19.5rem;
    }
  }
`;
