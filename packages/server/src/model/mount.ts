/** The path that the operator says Shura is mounted at, such as `/shura`; empty where it is at the top, or nothing is said. */
export const mountOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/(?<!\/)\/+$/, '');
