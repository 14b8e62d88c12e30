import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run storybook -- build` writes. */
export const storybookFolder = 'storybook-static';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** The file it stands in, from the root of the repository. */
  readonly importPath: string;
}

/** All stories of the static Storybook, without its docs pages. */
export function readStories(): Story[] {
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Story & { readonly type: string }>>;
  };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** Whether a file of stories is one of the desk, which is for a computer; the others are for phones first. */
export const isOfDesk = (importPath: string): boolean => importPath.startsWith('./packages/desk/');
