import type { Adopted } from '@shura/contract';
import type { Adoption } from './adoption-controller.ts';
import type { AdoptionView } from './adoption-view.ts';
import { asPost, type BroughtPost, ready } from './brought-post.ts';
import type { Finding } from './ways.ts';

/** Posts in one request: below the server's maximum, so that progress is visible. */
const batchSize = 50;

/**
 * Adopts the chosen posts. Posts that the server has taken stay adopted if a later request fails; refused ones stay in
 * the list with the reason.
 *
 * @returns number of new suggestions
 */
export async function adoptChosen(v: AdoptionView, way: Finding): Promise<number> {
  const { adoption, desk } = v;
  const { consultation = '', hashtag } = adoption;
  const chosen = adoption.basket(way).posts.filter(ready);
  const before = adoption.adopted.length;
  try {
    for (let done = 0; done < chosen.length; done += batchSize) {
      adoption.set({ progress: { done, all: chosen.length } });
      const some = chosen.slice(done, done + batchSize);
      const tag = hashtag.trim();
      const { posts } = await desk.client.adoption.adopt(desk.agencySlug, {
        ...{ consultation, posts: some.map(asPost) },
        ...(tag !== '' && { hashtag: tag.startsWith('#') ? tag : `#${tag}` }),
      });
      settle(v, way, some, posts);
    }
  } finally {
    adoption.set({ progress: undefined });
  }
  return adoption.adopted.length - before;
}

/** Records the result of each post. */
function settle(
  { adoption }: AdoptionView,
  way: Finding,
  sent: readonly BroughtPost[],
  results: Adopted['posts'],
): void {
  const adopted: Adoption[] = [];
  const changed = new Map<number, Partial<BroughtPost>>();
  for (const [at, post] of sent.entries()) {
    const { reference, known, refused } = results[at] ?? { refused: 'other' };
    if (reference !== undefined && !known) adopted.push({ reference, post });
    else if (reference !== undefined) changed.set(post.key, { known: reference, chosen: false, refused: undefined });
    else changed.set(post.key, { refused: refused ?? 'other', chosen: false });
  }
  const gone = new Set(adopted.map(({ post }) => post.key));
  const posts = adoption.basket(way).posts.filter(({ key }) => !gone.has(key));
  adoption.put(way, { posts: posts.map((post) => ({ ...post, ...changed.get(post.key) })) });
  adoption.set({ adopted: [...adopted, ...adoption.adopted] });
}
