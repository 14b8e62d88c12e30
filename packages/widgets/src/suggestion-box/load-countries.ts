/** Rejects if the page's policy blocks the module, or the network fails. */
export const loadCountries = () => import('../suggestion/countries.ts');
