/** Fetches what does the work that a full bucket asks for; rejects where that is blocked. */
export const loadWork = () => import('./work.ts');
