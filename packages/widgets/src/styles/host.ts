import { css } from 'lit';

/** Type, focus and buttons: what every element of the house shares. */
export const host = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  #root {
    color: var(--text);
    font-family: var(--shura-font, inherit);
    font-size: max(16px, 1rem);
    font-style: normal;
    font-weight: 400;
    line-height: 1.55;
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
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
  }
  .heading {
    font-size: 1.34em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  .meta {
    color: var(--muted);
    font-size: 0.9em;
  }
  .meta bdi {
    color: var(--text);
  }
  time,
  .numbers,
  td {
    font-variant-numeric: tabular-nums;
  }
  ul,
  ol {
    list-style: none;
  }
  .danger {
    color: var(--danger);
    font-weight: 600;
  }
  button {
    background: none;
    border: 1.5px solid var(--accent);
    border-radius: var(--inner);
    color: var(--accent);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    min-block-size: 46px;
    padding: 0.5em 1.4em;
  }
  button:hover {
    background: var(--tint);
  }
  .main {
    background: var(--accent);
    color: var(--on-accent);
  }
  .main:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  a,
  summary {
    color: var(--accent);
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.3em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .quietly {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
  }
  @media print {
    button {
      display: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
