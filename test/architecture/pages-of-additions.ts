import { basename } from 'node:path/posix';
import type { Sources } from './sources.ts';

/** The parts of each `add-*.md` page, in order. */
const parts = [/^# Add an? /, /^\| file \| change \| when left out \|$/m, /^\*\*Test:\*\* /m, /^A trial/m, /^```$/m];

const top = /^(?:docs|examples|packages|scripts|test)\/.*\.[a-z]+$/;
/** `NAME` is a placeholder for the name of the addition. */
const standsForNew = /[A-Z]{4,}/;

/** Converts a path with globs and placeholders to a pattern. `NAME` may also be a tag. */
const asPattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.()[\]]/g, '\\$&')
      .replace(/\*\*\//g, '(?:[\\w.-]+/)*')
      .replace(/(?<!\))\*/g, '[\\w.-]*')
      .replace(/[A-Z]{4,}/g, '[\\w.-]+')}$`,
  );

/**
 * Errors of the pages, as lines: a file that does not exist, also in a trial; a file of a trial that no table names; a
 * name that the code does not have; a missing part.
 *
 * @param code the text of all code
 */
export function wrongAdditions(pages: Sources, files: readonly string[], code: string): string[] {
  const names = new Set(code.match(/[\w$]+/g));
  return [...pages].flatMap(([page, text]) => wrongIn(text, files, names).map((what) => `${page}: ${what}`));
}

/** A name of the code, such as `createPoll`. `Name` in it is a placeholder. */
const identifier = /^(?!.*(?:Name|NAME))\w*[a-z][A-Z]\w*$/;

function wrongIn(text: string, files: readonly string[], names: ReadonlySet<string>): string[] {
  const [before = '', trial = ''] = text.split('\n```\n');
  const spans = [...before.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) => span.split(/\s/));
  const paths = spans.filter((span) => top.test(span));
  // The first column of a table names the file to change.
  const changed = [...before.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
  const tried = [...trial.matchAll(/^ (\S+)(?: \(\d+ files\))? +\|/gm)].map(([, path = '']) => path);
  const isThere = (path: string) => files.some((file) => asPattern(path).test(file));
  const named = (path: string) => changed.find((one) => one === path || asPattern(one).test(path));
  return [
    ...parts.filter((part) => !part.test(text)).map((part) => `has no ${part.source}`),
    ...paths.filter((path) => !isThere(path)).map((path) => `${path} is not there`),
    // A bare file name abbreviates a path of the same page.
    ...spans
      .filter((span) => /^[\w.-]+\.(ts|yaml|xlf)$/.test(span) && !paths.some((path) => basename(path) === span))
      .map((span) => `${span} is of no path`),
    ...before
      .split(/^A trial/m, 1)
      .flatMap((prose) => [...prose.matchAll(/`(\w+)(?:\(\))?`/g)])
      .map(([, name = '']) => name)
      .filter((name) => identifier.test(name) && !names.has(name))
      .map((name) => `${name} is no name of the code`),
    ...(tried.length === 0 ? ['has no files in its trial'] : []),
    ...tried.flatMap((path) => {
      const row = named(path);
      if (row === undefined) return [`${path} is in the trial, and in no table`];
      return standsForNew.test(row) || isThere(path) ? [] : [`${path} is not there any more`];
    }),
  ];
}
