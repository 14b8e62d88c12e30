/** Whether array methods work: a page may have replaced them, and what is then drawn could be wrong. */
export const arrayMethodsWork = (): boolean => [1].filter((n) => n).map((n) => n + 1)[0] === 2;
