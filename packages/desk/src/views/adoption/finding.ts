import type { SaidOfFile, Search } from '@shura/client';
import type { Linked } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import type { AdoptionView } from './adoption-view.ts';
import { type BroughtPost, foundPost, type LeftOut, newKey } from './brought-post.ts';

type LinkedPost = Linked['links'][number];

/** Sends links to the server, in requests of its maximum size. */
async function askLinks(v: AdoptionView, links: readonly string[]): Promise<LinkedPost[]> {
  const asked: LinkedPost[] = [];
  for (let at = 0; at < links.length; at += limits.actsAtOnce) {
    const { links: some } = await v.desk.client.adoption.links(
      v.desk.agencySlug,
      links.slice(at, at + limits.actsAtOnce),
    );
    asked.push(...some);
  }
  return asked;
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
  const asked = await askLinks(v, links);
  const { posts } = adoption.basket('links');
  const seen = new Set(posts.map(({ url }) => url));
  const found: BroughtPost[] = [];
  const leftOut: LeftOut[] = [];
  for (const [at, { url = '', platform = 'other', author = '', known, refused }] of asked.entries()) {
    const link = links[at] ?? url;
    const code = refused ?? (seen.has(url) ? 'duplicate' : undefined);
    if (code !== undefined) leftOut.push({ key: newKey(), link, code });
    else {
      seen.add(url);
      const free = known === undefined;
      found.push({ key: newKey(), url, platform, author, known, text: '', chosen: free, writing: free });
    }
  }
  adoption.put('links', { posts: [...posts, ...found], leftOut });
  adoption.set({ pasted: '' });
}

/** Reads the chosen file, with the details given about it. */
export async function findInFile(v: AdoptionView, said: SaidOfFile = {}): Promise<void> {
  const { adoption, desk } = v;
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

/** Completes rows without an address by given links; returns errors of the others, by key. */
export async function giveLinks(v: AdoptionView, given: ReadonlyMap<number, string>): Promise<Map<number, string>> {
  const { adoption } = v;
  const { posts, leftOut } = adoption.basket('file');
  const entries = [...given];
  const asked = await askLinks(
    v,
    entries.map(([, link]) => link),
  );
  const seen = new Set(posts.map(({ url }) => url));
  const wrong = new Map<number, string>();
  const found: BroughtPost[] = [];
  for (const [at, { url = '', platform = 'other', author = '', known, refused }] of asked.entries()) {
    const [key = 0] = entries[at] ?? [];
    const code = refused ?? (seen.has(url) ? 'duplicate' : undefined);
    if (code !== undefined) wrong.set(key, code);
    else {
      seen.add(url);
      const text = leftOut.find((one) => one.key === key)?.text ?? '';
      found.push({ key, url, platform, author, known, text, chosen: known === undefined, writing: false });
    }
  }
  const taken = new Set(found.map(({ key }) => key));
  adoption.put('file', { posts: [...posts, ...found], leftOut: leftOut.filter(({ key }) => !taken.has(key)) });
  return wrong;
}

/** Replaces a platform's results by those of a search. */
export async function findByHashtag(v: AdoptionView, search: Search): Promise<void> {
  const { adoption, desk } = v;
  const searched = await desk.client.adoption.search(desk.agencySlug, search);
  if (searched.kind === 'failed') return adoption.set({ failed: searched });
  adoption.set({ failed: searched.posts.length ? undefined : 'empty' });
  adoption.put('search', { posts: searched.posts.map(foundPost), leftOut: [] });
}
