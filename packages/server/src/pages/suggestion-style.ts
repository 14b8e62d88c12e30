/** What pages of consultations and suggestions add to the look: the thread, the clock, words of citizens. */
export const suggestionStyle = `
.part, & > .part { margin-block-start: 2rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--border); }
h3 { margin: 0; font-size: 1em; line-height: 1.6; font-weight: 700; }
.part > h2 + * { margin-block-start: .4rem; }
.terms { display: grid; gap: .8rem; margin: 1.2rem 0 0; }
.terms dt { color: var(--muted); font-size: .92em; font-weight: 600; }
.terms dd { margin: 0; }
.codes dd { font-size: 1.2em; }
.codes .sign { white-space: normal; }
.sign { white-space: nowrap; font-variant-numeric: tabular-nums; }
.words { display: block; text-align: start; white-space: pre-line; overflow-wrap: anywhere; }
.part :is(ul, ol):not([class]), .points { padding-inline-start: 1.5rem; }
.part :is(ul, ol):not([class]) > li + li, .points > li + li { margin-block-start: .35rem; }
.part > .hint + :is(ul, ol), .thread > li > .facts { margin-block-start: .4rem; }
.links { list-style: none; }
.links a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.owed, .late { color: var(--late); }
.owed { font-weight: 700; font-size: 1.1em; }
& > .owed { margin-block: 1rem; padding: .8rem 1.1rem; border: 1.5px solid var(--late); border-radius: var(--inner); }
.waiting { color: var(--muted); }
.waiting.late { color: var(--late); }
.waiting bdi { font-size: 1.45em; font-weight: 700; }
.waiting:not(.late) bdi { color: var(--text); }

.items { list-style: none; }
.item { padding-block: 1.4rem; border-block-end: 1px solid var(--border); scroll-margin-block-start: 1rem; }
.item:last-child { padding-block-end: 0; border-block-end: 0; }
.item > * + * { margin-block-start: .3rem; }
.said { font-size: 1.03em; }
.answer { padding-inline-start: .9rem; border-inline-start: 3px solid var(--accent); }
.promoted { padding: .7rem 1rem; background: var(--tint); border-inline-start: 3px solid var(--accent); }
.tombstone { padding: .7rem 1rem; border: 1.5px dashed var(--line); border-radius: var(--inner); color: var(--muted); }
:is(.item, .thread) .facts li { display: inline; unicode-bidi: isolate; }
:is(.item, .thread) .facts li:has(+ li)::after { content: "\\a0· " / ""; }
.promises { margin-block-start: 1.2rem; }
.orders { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .8rem; }
.orders a { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: 1rem; border: 1.5px solid var(--border); border-radius: 99px; text-decoration: none; }
.orders [aria-current]::before { margin-inline-end: .35em; content: "✓" / ""; }
.orders [aria-current] { border-color: var(--accent); background: var(--tint); font-weight: 700; }
.filters { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem; margin-block: .8rem; }
.filters label { display: grid; gap: .15rem; font-size: .92em; color: var(--muted); }
.filters select { max-inline-size: 14rem; color: var(--text); }
.support { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; }
button.quiet { color: var(--accent); background: none; min-block-size: 2.75rem; padding-inline: 1.1rem; }
button.quiet:hover { background: var(--tint); }

.box .field { margin-block-start: 1.2rem; border: 0; min-inline-size: 0; }
.field > label, .field > legend { font-weight: 600; }
.field input:not([type="radio"], [type="checkbox"]), .field textarea, .field > select {
  display: block; inline-size: 100%; max-inline-size: 100%; min-block-size: 2.9rem; margin-block-start: .3rem; padding: .55rem .8rem;
  font: inherit; line-height: inherit; color: inherit; background-color: var(--surface); border: 1.5px solid var(--line); border-radius: var(--inner);
}
.field > select { padding-inline-end: 2.1rem; }
.field textarea { resize: vertical; unicode-bidi: plaintext; }
.field [aria-invalid="true"]:not([type="radio"]) { border-color: var(--danger); }
.found { font-weight: 400; }
.found .alike { list-style: none; display: grid; gap: .8rem; margin-block-start: .6rem; }
.found .alike li { padding-inline-start: .9rem; border-inline-start: 3px solid var(--accent); }
summary h2 { display: inline; font-size: 1em; }
.field .rows, .box > .choice { margin-block-start: .5rem; }
.author form + form { margin-block-start: 1.6rem; padding-block-start: 1.2rem; border-block-start: 1px solid var(--border); }

.thread { list-style: none; margin-block-start: .8rem; }
.thread > li { position: relative; padding-inline-start: 1.9rem; padding-block-end: 1.3rem; }
.thread > li::before {
  content: ""; position: absolute; inset-inline-start: .2rem; inset-block-start: .5rem; z-index: 1;
  inline-size: .85rem; block-size: .85rem; border: 2px solid var(--accent); border-radius: 50%; background: var(--accent);
}
.thread > li:not(:last-child)::after {
  content: ""; position: absolute; inset-inline-start: calc(.625rem - 1px); inset-block: .9rem -.5rem; border-inline-start: 2px solid var(--border);
}
.thread > [aria-current]::before { background: var(--surface); border-width: 3px; }
.thread > .promised::before { background: var(--surface); border-style: dashed; border-color: var(--line); }
.thread > .promised.late::before { border-style: solid; border-color: var(--late); }
.rates td { white-space: normal; }

@media (forced-colors: active) {
  .thread > li::before, .tombstone, .owed { border-color: CanvasText; }
  .thread > li::before { forced-color-adjust: none; background: CanvasText; }
  .thread > [aria-current]::before, .thread > .promised::before { background: Canvas; }
}
@media print {
  .box, .support, .filters, .orders, .author { display: none; }
  .thread > li::before { print-color-adjust: exact; }
}
`;
