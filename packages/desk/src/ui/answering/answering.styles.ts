import { css } from 'lit';

export const answeringStyles = css`
  .templates {
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.7);
    padding-inline: 1em;
  }
  .templates > summary {
    align-content: center;
    font-size: 1em;
  }
  .templates > .part {
    padding-block-end: 1em;
  }
  .templates .list:empty {
    display: none;
  }
  .templates .list > li {
    padding-block: 0.2em;
  }
  .outcomes {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(10rem, 30%)), 1fr));
    margin-block-start: 0.6em;
  }
  .promise {
    border-inline-start: 3px solid var(--border);
    display: grid;
    gap: calc(var(--space) * 1.2);
    padding-inline-start: 1em;
  }
  .warning {
    border-inline-start: 4px solid var(--late);
    color: var(--late);
    padding-inline-start: 0.8em;
  }
  .saved {
    color: var(--muted);
    font-size: 0.9em;
    min-block-size: 1.75em;
  }
  .both {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .conflict b {
    color: inherit;
  }
  .both > div {
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 0.7);
    display: grid;
    gap: 0.6em;
    padding: 1em;
  }
  .preview {
    align-content: start;
    display: grid;
    gap: 0.7em;
  }
  .preview h3 {
    font-size: 1.05em;
  }
  .preview shura-track::part(author) {
    display: none;
  }
  .preview shura-track::part(root) {
    border-style: dashed;
    border-width: 1.5px;
  }
  .soon {
    align-items: center;
    background: var(--tint);
    border-radius: calc(var(--radius) * 0.7);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    padding: 0.6em 1em;
  }
`;
