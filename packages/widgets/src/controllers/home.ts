/** Address of the server that the script came from: it is served from `w/v…/` under it. */
export const home = import.meta.url.replace(/w\/v[^/]+\/[^/]+$/, '');
