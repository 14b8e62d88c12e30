import { DomUtils } from 'htmlparser2';
import { look } from './look.ts';
import { type ParsedPage, parsePage } from './parse.ts';
import { metaPolicy, type Policy, policiesIn } from './policy.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What of an element a doctor needs. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Offset on the page. */
  readonly from: number;
  /** Its own, or of what it stands in; undefined with none. */
  readonly language: string | undefined;
  /** Addresses of links inside it. */
  readonly links: readonly string[];
  readonly text: string;
  /** It ends in `/>`, which HTML does not know for tags like ours. */
  readonly unclosed: boolean;
}

/** A page as its server sends it; what scripts make of it later is not seen. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly policies: readonly Policy[];
  /** It nests too deep to be read to its end. */
  readonly tooDeep: boolean;
  tags(...names: readonly string[]): readonly Tag[];
  /** The address that an attribute means; undefined where it is none. */
  resolve(address: string | undefined): URL | undefined;
}

export const isHtml = (headers: Headers, text: string): boolean => {
  const type = headers.get('content-type');
  return type === null
    ? /^\s*(<!doctype html|<html)/i.test(text)
    : /^(text\/html|application\/xhtml\+xml)\b/i.test(type);
};

/** @returns undefined where something other than a page answers */
export const readPage = async (address: URL): Promise<Page | undefined> => {
  const { url, status, headers, text } = await look(address, { headers: { accept: 'text/html' } });
  if (!isHtml(headers, text)) return undefined;
  const { document, tooDeep } = parsePage(text);
  const all = tagsIn(text, document);
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
    resolve: (href) => addressIn(href, from),
  };
};

const addressIn = (href: string | undefined, from: URL): URL | undefined =>
  href !== undefined && URL.canParse(href, from.href) ? new URL(href, from) : undefined;

/** Tags of others that a doctor looks at. */
const looked = new Set(['a', 'base', 'iframe', 'meta', 'script', 'style']);

/** Takes time in proportion to the page, whatever is on it: what takes a walk is done for the tags that are looked at. */
const tagsIn = (html: string, document: ParsedPage['document']): Tag[] => {
  const elements = DomUtils.getElementsByTagName((name) => name.startsWith('shura-') || looked.has(name), document);
  let [line, at] = [1, 0];
  return elements.map((element): Tag => {
    const from = element.startIndex ?? 0;
    line += html.slice(at, from).split('\n').length - 1;
    at = from;
    return {
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
    };
  });
};

const languageOf = (element: Element): string | undefined => {
  for (let at: Element | null = element; at; at = at.parent && 'attribs' in at.parent ? at.parent : null) {
    if (at.attribs['lang']) return at.attribs['lang'];
  }
  return undefined;
};
