/** Styles of the search: one row of filters, and what was found. */
export const searchStyle = `
.filters { display: flex; flex-wrap: wrap; gap: .8rem 1.1rem; align-items: end; margin-block-start: .9rem; }
.filters .field > span { display: block; font-weight: 600; }
.filters .field { flex: 1 1 11rem; min-inline-size: 0; }
.found { list-style: none; }
.found > li { padding-block: 1.2rem; border-block-end: 1px solid var(--border); }
.found > li > * + * { margin-block-start: .25rem; }
.found h3 a { display: inline-block; padding-block: .3rem; }
.found mark { color: inherit; background: var(--tint); font-weight: 700; border-radius: 3px; }
@media (forced-colors: active) { .found mark { color: MarkText; background: Mark; } }
@media print { form[role="search"] { display: none; } .found mark { text-decoration: underline; } }
`;
