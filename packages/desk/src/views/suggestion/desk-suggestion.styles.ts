import { css } from 'lit';

export const suggestionStyles = css`
  .head {
    display: grid;
    gap: 0.3em;
  }
  .head h1 {
    max-inline-size: 34em;
  }
  .head .words {
    display: inline;
    white-space: normal;
  }
  .notes {
    display: grid;
    gap: 0.7em;
  }
  .notes:not(:has(p)) {
    display: none;
  }
  .stale {
    border-color: var(--late);
  }
  .board {
    align-items: start;
    display: grid;
    gap: calc(var(--space) * 1.5);
    grid-template-areas: 'original acts' 'doing acts' 'past acts';
    grid-template-columns: minmax(0, 1fr) minmax(0, 22rem);
    grid-template-rows: auto auto 1fr;
  }
  .board:not(:has(.acts)) {
    grid-template-columns: minmax(0, 52rem);
    grid-template-areas: 'original' 'doing' 'past';
  }
  .with-preview {
    grid-template-areas: 'original preview' 'doing preview' 'past acts';
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
  }
  .original {
    grid-area: original;
  }
  .doing {
    grid-area: doing;
  }
  .doing:not(:has(*)) {
    display: none;
  }
  .preview {
    grid-area: preview;
    inset-block-start: 1rem;
    position: sticky;
  }
  .happened {
    grid-area: past;
  }
  .acts {
    grid-area: acts;
  }
  .board .card {
    padding: clamp(1.1rem, 3vw, 1.9rem);
  }
  .of-text {
    font-size: 1.1em;
    max-inline-size: 42em;
  }
  /* Zero-width non-joiners: a removed and an added Arabic word would join, and read as one. */
  .changes > ::before,
  .changes > ::after {
    content: '\\200c' / '';
  }
  .found {
    border-block-start: 1px solid var(--border);
    padding-block-start: 0.9em;
  }
  .found .act-form {
    border-block: 1px solid var(--border);
    margin-block-start: 0.7em;
  }
  .quoted {
    font-weight: 700;
  }
  .clocks dl {
    border-block: 1px solid var(--border);
    display: grid;
    gap: 1em 1.4em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.4rem), 1fr));
    padding-block: 0.9em;
  }
  dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  dd > .meta {
    display: block;
  }
  .long {
    font-weight: 700;
  }
  .long b {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .linked li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    min-block-size: 46px;
  }
  .linked .plain {
    font-size: 0.9em;
    font-weight: 400;
  }
  .letter .meta {
    color: inherit;
  }
  .letter {
    background: var(--tint);
    border-radius: calc(var(--radius) * 0.7);
    padding: 0.7em 1em;
  }
  /* Above the sticky preview. */
  .acts {
    background: var(--paper);
    border-block-start: 1px solid var(--border);
    padding-block-start: 1em;
    position: relative;
  }
  .act-form {
    border-block-end: 1px solid var(--border);
  }
  .act-form > summary {
    align-content: center;
    color: var(--text);
    font-size: 1em;
    min-block-size: 54px;
  }
  .act-form[open] > summary {
    font-weight: 700;
  }
  .act-form form {
    padding-block: 0.4em 1.4em;
  }
  .act-form .pair {
    column-gap: 0.9em;
  }
  /* Side by side while closed, so that the answer below stays in view. */
  .team-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--space) * 1.5);
  }
  .team-acts > * {
    flex: 1 1 14em;
  }
  .team-acts > [open] {
    flex-basis: 100%;
  }
  .team-notes .words {
    display: block;
    white-space: pre-line;
  }
  .quote {
    border-inline-start: 3px solid var(--border);
    padding-inline-start: 0.8em;
  }
  .chosen {
    outline-offset: 4px;
  }
  :is(.chosen, .found) li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    justify-content: space-between;
  }
  .found-links li {
    align-items: center;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .sent {
    border-color: var(--accent);
  }
  .sent .days {
    display: inline;
    font-size: 1.3em;
  }
  .next {
    font-size: 1.15em;
    font-weight: 700;
  }
  @media print, (max-width: 62em) {
    .board,
    .board:not(:has(.acts)),
    .with-preview {
      grid-template-areas: 'original' 'doing' 'preview' 'past' 'acts';
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .board:not(.with-preview) {
      grid-template-areas: 'original' 'doing' 'past' 'acts';
    }
    .preview {
      position: static;
    }
  }
  /* In print, hide links and controls: what was published is in the history. */
  @media print {
    .head > :first-child,
    .doing,
    .preview,
    .team-acts,
    .acts {
      display: none;
    }
  }
`;
