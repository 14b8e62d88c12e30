/**
 * Whether lists do as the language says. A page may have replaced their methods; with others nothing that is drawn could be
 * believed.
 */
export const listsWork = (): boolean => [1].filter((n) => n).map((n) => n + 1)[0] === 2;
