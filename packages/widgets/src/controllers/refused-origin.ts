/** Tells whoever made the page why nothing it sends is taken, and who can change that. */
export const warnOfOrigin = (): void => console.warn(`shura: ${location.origin} is not registered`);
