/** A slug from an English title. */
export const slugFrom = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

/** Words that are no slugs: pages of the desk, and properties of JavaScript objects. The server has more rules. */
const reserved = new Set(['new-consultation', 'new-poll', 'constructor', 'prototype']);

export const isSlug = (slug: string): boolean => /^[a-z0-9][a-z0-9.-]{0,99}$/.test(slug) && !reserved.has(slug);

/** The slug with the next free number. */
export function anotherSlug(slug: string, taken: readonly string[]): string {
  const base = slug.replace(/-\d+$/, '').slice(0, 90);
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
