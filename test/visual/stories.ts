import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';

/** The output folder of `npm run storybook -- build`. */
export const storybookFolder = 'storybook-static';

/** A story in one language. */
export interface Story {
  /** The tag of its element, or the name of its file, and its state: `shura-poll--open`. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** Its file, relative to the repository. */
  readonly importPath: string;
  readonly language: RequiredLanguage;
}

/** All stories of the static Storybook in Arabic, then all in English, without docs pages. */
export function readStories(): Story[] {
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Omit<Story, 'language'> & { readonly type: string }>>;
  };
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  return requiredLanguages.flatMap((language) => stories.map((story) => ({ ...story, language })));
}

/** True for stories of the desk, which is made for computers; the others are for phones first. */
export const isOfDesk = (importPath: string): boolean => importPath.startsWith('./packages/desk/');

/** Whether a browser page can show another story afterwards: Chromium draws text differently after a very tall story. */
export const leavesPageClean = ({ importPath }: Story): boolean => !importPath.startsWith('./.storybook/');
