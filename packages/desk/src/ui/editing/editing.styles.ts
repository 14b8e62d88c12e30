import { css } from 'lit';

/** Layout of an editor: cards of fields, and beside them the list of missing fields and the preview. */
export const editorStyles = css`
  .head {
    display: grid;
    gap: 0.4em;
  }
  .head h1 {
    max-inline-size: 26em;
  }
  .act {
    align-content: center;
    min-block-size: 46px;
    min-inline-size: 46px;
  }
  .bar:has(> .act) {
    gap: 0.2em 1.6em;
  }
  .bar:has(> .act) button {
    font-weight: 400;
    padding-inline: 0;
  }
  .state {
    border: 1px solid var(--line);
    border-radius: 99px;
    font-size: 0.9em;
    padding: 0.1em 1em;
  }
  .state.open {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  .state.owed {
    border-color: var(--late);
    color: var(--late);
    font-weight: 700;
  }
  .state.draft {
    border-style: dashed;
  }
  .button {
    align-content: center;
    border: 1.5px solid;
    border-radius: calc(var(--radius) * 0.7);
    font-weight: 700;
    min-block-size: 46px;
    padding: 0.5em 1.4em;
    text-decoration: none;
  }
  .editor {
    align-items: start;
    display: grid;
    gap: 2rem;
  }
  .editor,
  .subjects {
    grid-template-columns: minmax(0, 1fr);
  }
  .subjects {
    display: grid;
    gap: calc(var(--space) * 1.5);
  }
  .subjects > .card {
    gap: calc(var(--space) * 1.4);
  }
  .both {
    display: grid;
    gap: 0.5em;
  }
  .advice {
    border-inline-start: 3px solid var(--late);
    color: var(--late);
    font-size: 0.9em;
    padding-inline-start: 0.8em;
  }
  .advice button {
    color: inherit;
  }
  .in.locked {
    background: none;
    border-style: dashed;
    white-space: pre-wrap;
  }
  .fixed {
    border-inline-start: 3px solid var(--border);
    display: grid;
    gap: 0.1em;
    padding-inline-start: 1em;
  }
  .note {
    background: var(--surface);
    border: 1px solid var(--border);
    border-inline-start-width: 6px;
    border-radius: calc(var(--radius) * 0.7);
    display: grid;
    gap: 0.3em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    padding: 0.7em min(1.2em, 6vw);
  }
  .problem ul,
  .gate ul {
    display: grid;
  }
  .problem li {
    margin: 0;
  }
  .problem li a,
  .gate li a {
    display: inline-block;
    padding-block: 0.55em;
  }
  .in,
  .row {
    scroll-margin-block: 4rem 9rem;
  }
  .rows {
    margin-block-end: 0;
  }
  /* Without the right to edit, hide the buttons. */
  .subjects:disabled :is(button, .bar) {
    display: none;
  }
  aside,
  .preview,
  .gate {
    display: grid;
    gap: 0.9em;
    min-inline-size: 0;
  }
  aside {
    gap: 2rem;
  }
  .gate {
    border-block-start: 3px solid var(--late);
    gap: 0.3em;
    padding-block-start: 0.8em;
  }
  .gate:has(.ready) {
    border-block-start-color: var(--accent);
  }
  .chips {
    gap: 0.5em 1.5em;
  }
  .chips .bar {
    gap: 0.4em;
  }
  .stage {
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    min-block-size: 12rem;
    overflow: auto;
    padding: min(0.8rem, 4vw);
  }
  .ending {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    justify-content: space-between;
  }
  fieldset:disabled .in {
    background: none;
    border-style: dashed;
    color: var(--text);
    opacity: 1;
  }
  dialog.embed {
    max-inline-size: min(46rem, calc(100vw - 2rem));
  }
  pre {
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.7);
    padding: 0.9em 1.1em;
    white-space: pre-wrap;
  }
  .embed-choices {
    display: grid;
    gap: 0.9em 1.2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    padding-block: 0.6em;
  }
  .embed > .chips {
    gap: 0.5em;
  }
  .embed a {
    overflow-wrap: anywhere;
  }
  .embed .field + output:not(:empty) {
    font-weight: 700;
  }
  @media print {
    .button {
      display: none;
    }
  }
  @media (max-width: 44em) {
    .widths {
      display: none;
    }
    .save {
      position: static;
    }
  }
  @media (min-width: 44em) {
    .short-lines > li {
      align-items: end;
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @media (min-width: 66em) {
    .editor:not(.widely) {
      grid-template-columns: minmax(0, 1fr) 23rem;
    }
    .editor:not(.widely) aside {
      inset-block-start: 1rem;
      max-block-size: calc(100dvh - 8rem);
      overflow: auto;
      padding-inline: 3px;
      position: sticky;
    }
    /* A shade at the edge says that the column goes on; at its end it is below the last part. */
    .editor:not(.widely) aside::after {
      background: linear-gradient(transparent, var(--paper) 80%);
      block-size: 2.5rem;
      content: '';
      inset-block-end: 0;
      margin-block-start: -2rem;
      pointer-events: none;
      position: sticky;
    }
  }
`;
