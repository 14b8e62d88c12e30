import type { SaidOfFile, Search } from '@shura/client';
import type { Linked } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import type { Check } from '../../ui/fields/refused-fields.ts';
import type { AdoptionView } from './adoption-view.ts';
import { type BroughtPost, foundPost, type LeftOut, newKey } from './brought-post.ts';

/**
 * Asks the server about links, in requests of its maximum size. Returns the post of each link. `code` is the reason why
 * the link is not a new post of the basket; undefined if it is one.
 */
async function askLinks({ adoption, desk }: AdoptionView, way: 'links' | 'file', links: readonly string[]) {
  const asked: Linked['links'][number][] = [];
  for (let at = 0; at < links.length; at += limits.actsAtOnce) {
    const some = await desk.client.adoption.links(desk.agencySlug, links.slice(at, at + limits.actsAtOnce));
    asked.push(...some.links);
  }
  const seen = new Set(adoption.basket(way).posts.map(({ url }) => url));
  return asked.map(({ url = '', platform = 'other', author = '', known, refused }) => {
    const code = refused ?? (seen.has(url) ? 'duplicate' : undefined);
    if (code === undefined) seen.add(url);
    return { url, platform, author, known, chosen: known === undefined, code };
  });
}

const linesOf = (pasted: string): string[] =>
  pasted
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Adds the posts of the pasted links; each post once. */
export async function findByLinks(v: AdoptionView): Promise<void> {
  const { adoption } = v;
  const links = linesOf(adoption.pasted);
  const asked = await askLinks(v, 'links', links);
  const found: BroughtPost[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, { code, ...post }] of asked.entries()) {
    if (code === undefined) found.push({ ...post, key: newKey(), text: '', writing: post.chosen });
    else leftOut.push({ key: newKey(), link: links[at] ?? post.url, code });
  }
  adoption.put('links', { posts: [...adoption.basket('links').posts, ...found], leftOut });
  adoption.set({ pasted: '' });
}

/** Reads the chosen file, with the details given about it. */
async function findInFile({ adoption, desk }: AdoptionView, said: SaidOfFile): Promise<void> {
  const { file } = adoption;
  if (!file) return;
  adoption.set({ sent: 0 });
  try {
    const read = await desk.client.adoption.file(desk.agencySlug, file, said, (sent) => adoption.set({ sent }));
    if (read.kind !== 'posts') return adoption.set({ asked: read });
    adoption.set({ asked: undefined });
    adoption.put('file', {
      posts: read.posts.map(foundPost),
      leftOut: read.problems.map(({ row, code, text }) => ({ key: newKey(), row, code, text })),
    });
  } finally {
    adoption.set({ sent: undefined });
  }
}

/** Reads the file, and focuses the result: its posts, the server's question, or its refusal. */
export async function readFile(
  v: AdoptionView,
  form: HTMLFormElement,
  check: Check,
  said: SaidOfFile = {},
): Promise<void> {
  if (!(await v.adoption.forms.file.submit(form, check, () => findInFile(v, said)))) return;
  const { asked } = v.adoption;
  if (!asked) v.focus('#review, .linkless h2, #left-out');
  else v.focus(asked.kind === 'refused' ? '.asked .problem' : '.asked h2');
}

/** Completes rows without an address with the given links. Returns the error codes of refused links, by row key. */
export async function giveLinks(v: AdoptionView, given: ReadonlyMap<number, string>): Promise<Map<number, string>> {
  const { adoption } = v;
  const keys = [...given.keys()];
  const asked = await askLinks(v, 'file', [...given.values()]);
  const { posts, leftOut } = adoption.basket('file');
  const wrong = new Map<number, string>();
  const found: BroughtPost[] = [];
  for (const [at, { code, ...post }] of asked.entries()) {
    const key = keys[at] ?? 0;
    const text = leftOut.find((one) => one.key === key)?.text ?? '';
    if (code === undefined) found.push({ ...post, key, text, writing: false });
    else wrong.set(key, code);
  }
  const taken = new Set(found.map(({ key }) => key));
  adoption.put('file', { posts: [...posts, ...found], leftOut: leftOut.filter(({ key }) => !taken.has(key)) });
  return wrong;
}

/** Searches a platform. The posts replace the results of the last search, unless the search fails. */
export async function findByHashtag(v: AdoptionView, search: Search): Promise<void> {
  const { adoption, desk } = v;
  const searched = await desk.client.adoption.search(desk.agencySlug, search);
  if (searched.kind === 'failed') return adoption.set({ failed: searched });
  adoption.set({ failed: searched.posts.length ? undefined : 'empty' });
  adoption.put('search', { posts: searched.posts.map(foundPost), leftOut: [] });
}
