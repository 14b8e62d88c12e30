import { css } from 'lit';

/** Type, space, focus and buttons: shared by all elements. */
export const host = css`
  * {
    box-sizing: border-box;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  #root {
    accent-color: var(--accent);
    color: var(--text);
    font-family: var(--shura-font, inherit);
    font-size: max(16px, 1rem);
    font-style: normal;
    font-variant: tabular-nums;
    font-weight: 400;
    line-height: 1.55;
    margin-inline: auto;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
  }
  #root[lang='ar'] {
    font-size: calc(max(16px, 1rem) * var(--shura-font-scale-ar, 1.08));
    letter-spacing: normal;
    line-height: 1.75;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: clamp(1.1 * var(--space), 5%, 1.9 * var(--space));
    max-inline-size: 800px;
  }
  .card,
  form,
  .rows,
  .bars {
    align-content: start;
    display: grid;
    gap: calc(var(--space) * 0.7);
  }
  .heading {
    font-size: 1.4em;
    line-height: 1.5;
    text-wrap: balance;
  }
  .meta,
  .numbers,
  summary {
    color: var(--muted);
    font-size: 0.9em;
  }
  .numbers b {
    color: var(--text);
  }
  button,
  .row {
    border: 1.5px solid;
    border-radius: calc(var(--radius) * 0.7);
    padding: 0.5em var(--space);
  }
  button {
    background: none;
    font: inherit;
    padding-inline: calc(var(--space) * 1.4);
  }
  button,
  .sign,
  .heading {
    font-weight: 700;
  }
  button,
  summary,
  .row {
    cursor: pointer;
    min-block-size: 46px;
  }
  .sign {
    color: var(--danger);
  }
  button,
  summary,
  a,
  .ok,
  .tag,
  .asker b,
  ::slotted(a) {
    color: var(--accent);
  }
  .asker .meta {
    display: block;
  }
  .tag {
    border: 1px solid;
    border-radius: 99px;
    display: inline-block;
    font-size: 0.9em;
    padding: 0 0.7em;
  }
  /* At the top, or a line with it would be higher. In the line, or large text beside it would break. */
  .sign::before {
    border: 1px solid;
    border-radius: 99px;
    content: '!' / '';
    display: inline-block;
    inline-size: 1.5em;
    line-height: 1.5;
    margin-inline-end: 0.5em;
    text-align: center;
    vertical-align: top;
  }
  .ok::before {
    content: '✓' / '';
  }
  button:hover,
  .row:has(:checked) {
    background: var(--tint);
  }
  .main,
  .main:hover {
    background: var(--fill);
    border-color: #0000;
    color: var(--on-accent);
  }
  [aria-disabled='true'] {
    opacity: 0.7;
  }
  a {
    text-underline-offset: 0.3em;
  }
  :focus-visible,
  .row:has(:focus-visible) {
    outline: 3px solid var(--shura-focus, var(--accent));
    outline-offset: 2px;
  }
  [tabindex]:focus,
  .row input {
    outline: 0;
  }
  .quietly {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  .bar,
  .row,
  .facts,
  .bars li {
    align-items: center;
    display: flex;
    gap: calc(var(--space) * 0.7);
  }
  .bar,
  .facts,
  .bars li {
    flex-wrap: wrap;
  }
  .facts,
  .bars li {
    row-gap: 4px;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
