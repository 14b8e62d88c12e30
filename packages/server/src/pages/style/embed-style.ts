/** Styles of the configurator: choices on one side, result on the other. */
export const embedStyle = `
.orders { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .8rem; }
.orders a { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: var(--space); border: 1.5px solid var(--border); border-radius: 99px; text-decoration: none; }
.orders [aria-current]::before { margin-inline-end: .35em; content: "✓" / ""; }
.orders [aria-current] { border-color: var(--accent); background: var(--tint); font-weight: 700; }
.embed { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-block-start: 1.4rem; }
.choices fieldset { border: 0; min-inline-size: 0; }
.choices fieldset + fieldset { margin-block-start: 2rem; }
/* Padding, since a margin collapses beside a floating legend. */
.choices .field { display: block; padding-block-start: .9rem; }
.choices .field > span { display: block; font-weight: 600; }
.choices .field select { inline-size: 100%; max-inline-size: 100%; }
.pairs { display: grid; gap: 0 1.1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); align-items: end; clear: both; }
.colour { display: flex; gap: .5rem; }
.colour input:not([type="color"]) { flex: 1; min-inline-size: 0; }
.colour [type="color"]:not([hidden]) { flex: none; inline-size: 2.9rem; block-size: 2.9rem; padding: .25rem; border: 1.5px solid var(--line); border-radius: var(--inner); background: none; cursor: pointer; }
.contrasts:not(:empty) { margin-block-start: 1.2rem; }
.contrasts ul { margin-block-start: .5rem; padding: 0; list-style: none; border-block-start: 1px solid var(--border); font-size: .92em; }
.contrasts li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-block: .35rem; border-block-end: 1px solid var(--border); }
.contrasts li b { font-weight: 400; }
.contrasts .fails b { color: var(--danger); font-weight: 700; }
.made { min-inline-size: 0; }
.code { margin: .8rem 0 0; }
.code figcaption { font-weight: 600; font-size: .92em; }
.code pre {
  margin: .2rem 0 0; padding: .9rem var(--space); max-block-size: 26rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  background: var(--canvas); border: 1px solid var(--border); border-radius: var(--inner); line-height: 1.7; text-align: start;
}
.code code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: .88rem; }
[data-copy] .actions, .stage + .actions { margin-block-start: .5rem; }
.stage { margin-block-start: .8rem; padding: 1rem; border: 1px dashed var(--line); border-radius: var(--radius); }
.stage iframe { display: block; border: 0; }
@media (max-width: 40rem) { .stage { padding: 0; border: 0; } }
@media (min-width: 62rem) {
  .embed { grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr); gap: 3rem; }
  .embed .pairs { grid-template-columns: 1fr; }
}
@media print { .choices, .stage { display: none; } .code pre { max-block-size: none; } }
`;
