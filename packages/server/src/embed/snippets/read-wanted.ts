import {
  colourIn,
  type ElementKind,
  elementKinds,
  type SnippetChoices,
  siteColourNames,
  snippetChoicesSchema,
} from '@shura/contract';
import * as v from 'valibot';
import { elements } from './embedded.ts';

/** Elements with the same kind of subject; the first is the default. */
export const kindsOf = (kind: ElementKind): readonly ElementKind[] =>
  elementKinds.filter((other) => elements[other].named === elements[kind].named);

const pages: Readonly<Record<string, ElementKind>> = { p: 'poll', c: 'consultation', a: 'response-feed', s: 'track' };
const isKind = (word: string | undefined): word is ElementKind => elementKinds.some((kind) => kind === word);

/** Parses an address of this server, or a kind and a name, as typed or pasted. Undefined if it is neither. */
export const readAddress = (typed: string): { readonly kind: ElementKind; readonly name: string } | undefined => {
  const [path = ''] = typed.trim().split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const name = parts[index + 1];
    if (name === undefined) continue;
    const page = pages[part];
    const after = parts[index + 2];
    if (page && Object.hasOwn(pages, part)) return { kind: part === 'a' && isKind(after) ? after : page, name };
    if (isKind(part)) return { kind: part, name };
  }
  return undefined;
};

const colours: ReadonlySet<string> = new Set(siteColourNames);

/** Reads choices from a query, which may have been typed: invalid values are ignored. */
export const readChoices = (value: (name: string) => string | undefined): SnippetChoices => {
  const given = Object.entries(snippetChoicesSchema.entries).flatMap(([name, schema]) => {
    const typed = value(name);
    const parsed = v.safeParse(schema, (typed && colours.has(name) && colourIn(typed)) || typed);
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  return v.parse(snippetChoicesSchema, Object.fromEntries(given));
};
