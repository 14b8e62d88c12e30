import { css } from 'lit';

/** Layout of a suggestion's facts and words, in the inbox and on its page. */
export const factStyles = css`
  .days {
    display: block;
    font-size: 1.9em;
    font-weight: 700;
    line-height: 1.15;
  }
  .late {
    color: var(--late);
  }
  .late .days,
  .late .due {
    color: var(--late);
    font-weight: 700;
  }
  .label {
    border: 1px solid var(--line);
    border-radius: 99px;
    color: var(--muted);
    display: inline-block;
    font-size: 0.85em;
    padding: 0 0.8em;
  }
  .label.late {
    border-color: currentColor;
    color: var(--late);
    font-weight: 700;
  }
  mark {
    background: color-mix(in oklab, var(--late) 16%, transparent);
    border-block-end: 2px solid var(--late);
    border-radius: 3px;
    color: inherit;
    padding-inline: 0.15em;
  }
  del,
  ins {
    background: color-mix(in oklab, var(--muted) 14%, transparent);
    border-radius: 3px;
    margin-inline: 0.1em;
    padding-inline: 0.15em;
  }
  ins {
    background: color-mix(in oklab, var(--accent) 14%, transparent);
  }
  .kind {
    border: 1px solid currentColor;
    border-radius: 99px;
    display: inline-block;
    font-size: 0.72em;
    line-height: 1.5;
    margin-inline: 0.4em;
    padding-inline: 0.6em;
    text-decoration: none;
    vertical-align: 0.1em;
  }
  .action {
    align-content: center;
    border: 1.5px solid var(--accent);
    border-radius: calc(var(--radius) * 0.7);
    display: inline-block;
    font-weight: 700;
    min-block-size: 46px;
    padding: 0.3em 1.2em;
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
  }
  .action:hover {
    background: var(--tint);
  }
  .action.main {
    color: var(--on-accent);
  }
  .action.main:hover {
    background: var(--fill);
  }
  .quiet-line {
    align-items: center;
    border-block: 1px solid var(--border);
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    padding-block: 0.3em;
  }
  .quiet-line button {
    border-color: transparent;
    padding-inline: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.35em;
  }
  .quiet-line:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .quiet-line button {
      border-color: Canvas;
    }
  }
`;
