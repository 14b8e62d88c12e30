/** Styles of pages about consultations and suggestions: forms, codes, citizens' words. */
export const suggestionStyle = `
.part, & > .part { margin-block-start: 2rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--border); }
h3 { margin: 0; font-size: 1em; line-height: 1.6; font-weight: 700; }
.part > h2 + * { margin-block-start: .4rem; }
.terms { display: grid; gap: .8rem; margin: 1.2rem 0 0; }
.terms dt { color: var(--muted); font-size: .92em; font-weight: 600; }
.terms dd { margin: 0; }
.codes dd { font-size: 1.2em; }
.ltr { white-space: nowrap; font-variant-numeric: tabular-nums; }
:is(.codes, .address, .embed) .ltr { white-space: normal; overflow-wrap: anywhere; }
.words { display: block; text-align: start; white-space: pre-line; overflow-wrap: anywhere; }
.part :is(ul, ol):not([class]), .points { padding-inline-start: 1.5rem; }
.points { margin-block-start: .7rem; }
.part :is(ul, ol):not([class]) > li + li, .points > li + li { margin-block-start: .35rem; }
.part > .hint + :is(ul, ol) { margin-block-start: .4rem; }
.links { list-style: none; }
.links a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.support { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; }
button.quiet { color: var(--accent); background: none; min-block-size: 2.75rem; padding-inline: calc(1.1 * var(--space)); }
button.quiet:hover { background: var(--tint); }

.box .field { margin-block-start: 1.2rem; border: 0; min-inline-size: 0; }
.field > label, .field > legend { font-weight: 600; }
.field input:not([type="radio"], [type="checkbox"]), .field textarea, .field > select {
  display: block; inline-size: 100%; max-inline-size: 100%; min-block-size: 2.9rem; margin-block-start: .3rem; padding: .55rem calc(.8 * var(--space));
  font: inherit; line-height: inherit; color: inherit; background-color: var(--surface); border: 1.5px solid var(--line); border-radius: var(--inner);
}
.field > select { padding-inline-end: calc(2.1 * var(--space)); }
.field textarea { resize: vertical; unicode-bidi: plaintext; }
.field [aria-invalid="true"]:not([type="radio"]) { border-color: var(--danger); }
summary h2 { display: inline; font-size: 1em; }
.box > .choice, .field > .choice { margin-block-start: .5rem; }
&.author form + form { margin-block-start: 1.6rem; padding-block-start: 1.2rem; border-block-start: 1px solid var(--border); }

@media print {
  &.author, .box, .support { display: none; }
}
`;
