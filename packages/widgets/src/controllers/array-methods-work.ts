/** Whether array methods work. A page may have replaced them with broken ones, which could make a drawing wrong. */
export const arrayMethodsWork = (): boolean =>
  [1].filter((n) => n).map((n) => n + 1)[0] === 2 && ![0].some((n) => n) && [0].push(0) === 2;
