/** Items of a list in one response. */
export const pageSizes = { suggestions: 20, alike: 3, inbox: 50, audit: 100 } as const;
