import { form, found, host, suggestion, tokens } from '@shura/widgets/styles';
import { css } from 'lit';
import { pair } from './pair.ts';

/** Headings, fields and rows of all views, added to the styles shared with the elements. */
const page = css`
  :host {
    color-scheme: inherit;
  }
  #root {
    --paper: light-dark(#f4f3ef, #0d1116);
    /* The page and a selected row are darker than a card: 7:1 needs a darker colour than the elements have. */
    --late: light-dark(#643b00, #f0b84d);
    --shura-font-scale-ar: 1.0625;
  }
  /* Tables and charts use the whole width. */
  .card {
    max-inline-size: none;
    padding: clamp(min(1.1 * var(--space), 5.5vw), 5%, 1.9 * var(--space));
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.4;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.2em;
    line-height: 1.5;
  }
  h3 {
    font-size: 1em;
  }
  .page,
  .part {
    display: grid;
    gap: calc(var(--space) * 1.5);
  }
  /* No wider than the page, whatever is in it, such as an input for a time. */
  .page,
  .part,
  .card,
  .field,
  .list > li,
  form {
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }
  .part {
    gap: calc(var(--space) * 0.9);
  }
  .subject {
    display: grid;
    gap: 1rem 2.5rem;
  }
  .subject h2 {
    margin-block-end: 0.3em;
  }
  .subject > .card {
    gap: calc(var(--space) * 1.4);
  }
  @media (min-width: 62em) {
    .subject {
      grid-template-columns: 17rem minmax(0, 1fr);
    }
  }
  .narrowly {
    max-inline-size: 36rem;
  }
  .lede {
    color: var(--muted);
    max-inline-size: 46em;
  }
  form {
    gap: calc(var(--space) * 1.3);
  }
  /* Space that does not grow with the text leaves room for words in large text on a phone. */
  button {
    overflow-wrap: break-word;
    padding-inline: min(var(--space) * 1.4, 7vw);
  }
  .row {
    gap: min(var(--space) * 0.7, 2vw);
    padding-inline: min(var(--space), 2vw);
  }
  label,
  legend {
    font-weight: 700;
  }
  legend h2 {
    margin-block-end: 0.7em;
  }
  .row label,
  label.row {
    font-weight: 400;
  }
  .hint {
    color: var(--muted);
    font-size: 0.9em;
  }
  .wrong {
    color: var(--danger);
    font-weight: 700;
  }
  .empty {
    color: var(--muted);
    padding-block: 2rem;
  }
  .in[aria-invalid='true'] {
    border-color: var(--danger);
    border-inline-start-width: 6px;
  }
  /* On the page's side, where its text is of the other direction. */
  #root[dir='rtl'] .in:dir(ltr)[aria-invalid='true'],
  #root[dir='ltr'] .in:dir(rtl)[aria-invalid='true'] {
    border-inline-width: 1.5px 6px;
  }
  details[open] > summary::after {
    content: ' ▴' / '';
  }
  :is(.problem, .note) .bar {
    margin-block-start: 0.7em;
  }
  textarea.in {
    resize: vertical;
  }
  input.in::placeholder {
    color: var(--muted);
  }
  .joined {
    display: flex;
    gap: 0.5em;
  }
  .joined .in {
    flex: 1;
    min-inline-size: 0;
  }
  .joined button {
    border-color: var(--line);
    font-weight: 400;
    padding-inline: 0.9em;
  }
  .joined:not([data-shown]) .on,
  .joined[data-shown] .off {
    display: none;
  }
  .tongue {
    color: var(--muted);
    font-weight: 400;
  }
  .folded > summary {
    align-content: center;
  }
  .short {
    max-inline-size: 14em;
  }
  .pair {
    align-items: end;
    display: grid;
    gap: calc(var(--space) * 1.2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  ${pair}
  .list {
    border-block-start: 1px solid var(--border);
  }
  .list > li {
    border-block-end: 1px solid var(--border);
    display: grid;
    gap: 0.3em;
    padding-block: 1em;
  }
  .card > .list:first-child {
    border-block-start: 0;
    margin-block-start: -1em;
  }
  .split,
  .list > .split {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    justify-content: space-between;
  }
  /* A message. Steps of a thread are done too. */
  .done:not(li) {
    border: 1.5px solid var(--accent);
    border-inline-start-width: 6px;
    border-radius: calc(var(--radius) * 0.7);
    padding: 0.5em 1em;
  }
  .plain {
    border-color: transparent;
    padding-inline: 0.15em;
    text-decoration: underline;
    text-underline-offset: 0.35em;
  }
  .grave {
    color: var(--danger);
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    overflow-wrap: anywhere;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    border-block-end: 1px solid var(--border);
    text-align: start;
  }
  thead :is(th, td) {
    color: var(--muted);
    font-size: 0.9em;
  }
  /* Sticky, below the fields. */
  .save {
    background: var(--paper);
    border-block-start: 1px solid var(--border);
    display: grid;
    gap: 0.7em;
    inset-block-end: 0;
    padding-block: 0.9em;
    position: sticky;
    z-index: 1;
  }
  dialog {
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: inherit;
    inset: 0;
    margin: auto;
    max-inline-size: min(34rem, 100vw - min(2rem, 8vw));
    padding: min(1.6rem, 5vw);
  }
  dialog[open] {
    display: grid;
    gap: 1rem;
  }
  dialog::backdrop {
    background: rgb(13 17 22 / 55%);
  }
  /* Forced colours would draw transparent borders. */
  @media (forced-colors: active) {
    .plain {
      border-color: Canvas;
    }
  }
  @media print {
    .index,
    .save {
      display: none;
    }
  }
`;

export const deskStyles = [tokens, host, form, suggestion, found, page];
