import { DomUtils } from 'htmlparser2';
import { look } from './look.ts';
import { type ParsedPage, parsePage } from './parse.ts';
import { metaPolicy, type Policy, policiesIn } from './policy.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The parts of an element that the checks need. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Offset in the page. */
  readonly from: number;
  /** The `lang` of the element or of its nearest ancestor with one; undefined if none. */
  readonly language: string | undefined;
  /** Addresses of the links inside it. */
  readonly links: readonly string[];
  readonly text: string;
  /** True if it ends in `/>`, which HTML ignores for custom elements. */
  readonly unclosed: boolean;
}

/** A page as served, before scripts run. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly policies: readonly Policy[];
  /** True if elements nest too deep for the whole page to be parsed. */
  readonly tooDeep: boolean;
  tags(...names: readonly string[]): readonly Tag[];
  /** Tags inside a `<template>`, which are not of the page until a script takes them out. */
  templated(...names: readonly string[]): readonly Tag[];
  /** Resolves an attribute's address; undefined if it is invalid. */
  resolve(address: string | undefined): URL | undefined;
}

export const isHtml = (headers: Headers, text: string): boolean => {
  const type = headers.get('content-type');
  return type === null
    ? /^\s*(<!doctype html|<html)/i.test(text)
    : /^(text\/html|application\/xhtml\+xml)\b/i.test(type);
};

/** @returns undefined if the response is not an HTML page */
export const readPage = async (address: URL): Promise<Page | undefined> => {
  const { url, status, headers, text } = await look(address, { headers: { accept: 'text/html' } });
  if (!isHtml(headers, text)) return undefined;
  const { document, tooDeep } = parsePage(text);
  const { there: all, templated } = tagsIn(text, document);
  const base = all.find(({ name, attributes }) => name === 'base' && attributes['href'] !== undefined);
  const from = addressIn(base?.attributes['href'], url) ?? url;
  const metas = all.filter(
    ({ name, attributes }) => name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
  );
  return {
    url,
    status,
    headers,
    tooDeep,
    policies: [
      ...policiesIn(headers),
      ...metas.map((meta) => metaPolicy(meta.attributes['content'] ?? '', meta.line, meta.from)),
    ],
    tags: (...names) => all.filter(({ name }) => names.includes(name)),
    templated: (...names) => templated.filter(({ name }) => names.includes(name)),
    resolve: (href) => addressIn(href, from),
  };
};

const addressIn = (href: string | undefined, from: URL): URL | undefined =>
  href !== undefined && URL.canParse(href, from.href) ? new URL(href, from) : undefined;

/** Tags that the checks read, besides `shura-*`. */
const looked = new Set(['a', 'base', 'iframe', 'meta', 'script', 'style', 'template']);

/** Takes linear time on any page: the ancestors are walked only for the tags that are checked. */
const tagsIn = (html: string, document: ParsedPage['document']) => {
  const elements = DomUtils.getElementsByTagName((name) => name.startsWith('shura-') || looked.has(name), document);
  let [line, at] = [1, 0];
  /** Where the last `<template>` ends, unless it is a shadow root. */
  let held = -1;
  const [there, templated]: [Tag[], Tag[]] = [[], []];
  for (const element of elements) {
    const from = element.startIndex ?? 0;
    line += html.slice(at, from).split('\n').length - 1;
    at = from;
    const isHeld = from <= held;
    if (!isHeld && element.name === 'template' && !('shadowrootmode' in element.attribs))
      held = element.endIndex ?? from;
    (isHeld ? templated : there).push({
      name: element.name,
      attributes: element.attribs,
      line,
      from,
      get language() {
        return languageOf(element);
      },
      get links() {
        return DomUtils.getElementsByTagName('a', element).flatMap(({ attribs }) => attribs['href'] ?? []);
      },
      get text() {
        return DomUtils.textContent(element);
      },
      get unclosed() {
        return /^<[^<>]*\/>/.test(html.slice(from, from + 2000));
      },
    });
  }
  return { there, templated };
};

const languageOf = (element: Element): string | undefined => {
  for (let at: Element | null = element; at; at = at.parent && 'attribs' in at.parent ? at.parent : null) {
    if (at.attribs['lang']) return at.attribs['lang'];
  }
  return undefined;
};
