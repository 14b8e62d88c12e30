import { elementKinds } from '@shura/contract';
import { isOurFile, ourTag, scriptsOn } from './embeds.ts';
import { look, orUnreachable, Unreachable } from './look.ts';
import type { Page } from './page.ts';
import { asAsked } from './visit.ts';

/** Maximum number of scripts to read on a page, with the modules they import. */
const maxScripts = 10;

/** A module that code imports, with `import` or `import()`. Bounded, so that it takes linear time. */
const imported =
  /\b(?:import|from)\s{0,9}\(?\s{0,9}(?:\/\*[^*]{0,200}\*\/\s{0,9})?["'`]((?:\.{0,2}\/|https?:)[^"'`\s]{1,2000})["'`]/g;

interface Code {
  readonly text: string;
  /** The address of the code, from which it imports; undefined if inline. */
  readonly url: URL | undefined;
  /** Line of the script of the page that has or imports the code. */
  readonly line: number;
}

/** A script or template that may add a Shura element, and the line of the page that it is on. */
export interface Adding {
  readonly names: string;
  readonly line: number;
}

/**
 * Finds a script that names one of our elements: inline, in a file such as a bundle, or in a module that these import.
 * Else, on a page with scripts, a `<template>` with one of our elements, which any of them may take out.
 */
export const findAdding = async (page: Page): Promise<Adding | undefined> => {
  const ours = new Set(scriptsOn(page).map(({ tag }) => tag.from));
  const others = page.tags('script').filter(({ from }) => !ours.has(from));
  const seen = new Set<string>();
  const read = async (url: URL, line: number): Promise<Code> => {
    const file = await look(asAsked(page, url)).catch(orUnreachable);
    return file instanceof Unreachable ? { text: '', url, line } : { text: file.text, url: file.url, line };
  };
  let level: readonly Code[] = await Promise.all(
    others.slice(0, maxScripts).map(async ({ attributes, text, line }) => {
      const url = page.resolve(attributes['src']);
      return url ? await read(url, line) : { text, url, line };
    }),
  );
  for (let left = maxScripts - level.length; level.length > 0; left -= level.length) {
    for (const { text, line } of level) {
      const [tag] = ourTag.exec(text) ?? [];
      if (tag !== undefined) return { names: `this one names <${tag}>`, line };
    }
    const next = level.flatMap((code) => importsOf(page, code).map((url) => ({ url, line: code.line })));
    const fresh = next.filter(({ url: { href } }) => !seen.has(href) && seen.add(href)).slice(0, Math.max(left, 0));
    level = await Promise.all(fresh.map(({ url, line }) => read(url, line)));
  }
  const [held] = page.templated(...elementKinds.map((kind) => `shura-${kind}`));
  return held && others.length > 0
    ? { names: `a <template> holds <${held.name}>, which one may take out`, line: held.line }
    : undefined;
};

/** Addresses that code imports, except Shura's own files, which name every element. */
const importsOf = (page: Page, { text, url }: Code): URL[] =>
  [...text.matchAll(imported)].flatMap(([, address = '']) => {
    if (url && !URL.canParse(address, url.href)) return [];
    const found = url ? new URL(address, url.href) : page.resolve(address);
    return found && !isOurFile(found) ? [found] : [];
  });
