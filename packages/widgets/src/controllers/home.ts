/** Address of the server that served this script from `w/v…/`. */
export const home = import.meta.url.replace(/w\/v[^/]+\/[^/]+$/, '');
