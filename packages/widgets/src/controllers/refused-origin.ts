/** Tells whoever made the page why nothing it sends is taken, and who can change that. */
export const warnOfOrigin = (): void =>
  console.warn(`shura: votes from ${location.origin} are not accepted; an administrator adds it under Settings, Sites`);
