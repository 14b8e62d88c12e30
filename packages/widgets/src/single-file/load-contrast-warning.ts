// Replaces `controllers/load-contrast-warning.ts` in single-file builds, which load nothing later and have no bytes for
// it.
export const warnOfContrast = (): void => {};
