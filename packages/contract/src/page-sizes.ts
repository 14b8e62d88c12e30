/** Items of a list in one response; of the statements of a set, on one page without a script. */
export const pageSizes = {
  suggestions: 20,
  alike: 3,
  answered: 2,
  inbox: 50,
  audit: 100,
  statements: 10,
  search: 10,
  precedents: 5,
} as const;
