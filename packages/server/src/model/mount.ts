/** The path that Shura is mounted at by `publicUrl`, such as `/shura`. Empty at the root, or if unknown. */
export const mountOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/(?<!\/)\/+$/, '');
