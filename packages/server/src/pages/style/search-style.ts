/** Styles of the search: one row of filters. */
export const searchStyle = `
.filters { display: flex; flex-wrap: wrap; gap: .8rem 1.1rem; align-items: end; margin-block-start: .9rem; }
.filters .field > span { display: block; font-weight: 600; }
.filters .field { flex: 1 1 11rem; min-inline-size: 0; }
@media print { form[role="search"] { display: none; } }
`;
