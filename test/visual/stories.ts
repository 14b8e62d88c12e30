import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The output folder of `npm run storybook -- build`. */
export const storybookFolder = 'storybook-static';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** Its file, relative to the repository. */
  readonly importPath: string;
}

/** All stories of the static Storybook, without docs pages. */
export function readStories(): Story[] {
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Story & { readonly type: string }>>;
  };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** True for stories of the desk, which is made for computers; the others are for phones first. */
export const isOfDesk = (importPath: string): boolean => importPath.startsWith('./packages/desk/');
