/** Address of the server that served this script from `w/v…/`. */
export const scriptServer = import.meta.url.replace(/w\/v[^/]+\/[^/]+$/, '');
