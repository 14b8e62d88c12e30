/** An element of strictly parsed markup. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (MarkupElement | string)[];
}

/** HTML elements without an end tag. */
const empty = new Set(['meta', 'link', 'input', 'img', 'br', 'rect']);
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
};
const token =
  /<!doctype html>|<\?xml[^<>?]*\?>|<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+/gy;

/**
 * Parses the subset of HTML and XML that our pages and feeds use. Throws at anything else: unquoted attributes, a bare
 * `<` or `&`, comments, CDATA, unclosed elements. Every parser reads this subset alike.
 */
export const readMarkup = (markup: string): MarkupElement => {
  const root = open('', new Map());
  const stack = [root];
  const mayBeOpen = markup.startsWith('<?xml') ? new Set<string>() : empty;
  token.lastIndex = 0;
  for (let at = 0; at < markup.length; at = token.lastIndex) {
    const found = token.exec(markup);
    if (!found) throw new SyntaxError(`Not strict markup: ${JSON.stringify(markup.slice(at, at + 80))}`);
    const [whole, closing, name, attributes = '', selfClosed] = found;
    const inside = stack.at(-1) ?? root;
    if (name === undefined) {
      if (!whole.startsWith('<')) inside.children.push(decode(whole));
    } else if (closing) {
      if (inside.name !== name) throw new SyntaxError(`</${name}> closes <${inside.name}>`);
      stack.pop();
    } else {
      const element = open(name, readAttributes(attributes));
      inside.children.push(element);
      if (!selfClosed && !mayBeOpen.has(name)) stack.push(element);
    }
  }
  if (stack.length > 1) throw new SyntaxError(`<${stack.at(-1)?.name}> is not closed`);
  return root;
};

const open = (name: string, attributes: ReadonlyMap<string, string>) => ({
  name,
  attributes,
  children: [] as (MarkupElement | string)[],
});

const readAttributes = (written: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    if (attributes.has(name)) throw new SyntaxError(`${name} twice`);
    attributes.set(name, decode(value));
  }
  return attributes;
};

const decode = (text: string): string =>
  text.replace(/&(?:#?\w+;)?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) throw new SyntaxError(`${entity} is not escaped`);
    return sign;
  });

/** An element and all its descendants, in document order. */
export const elementsOf = function* (element: MarkupElement): Generator<MarkupElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
};

/** The text inside an element; `<br>` is a line break. */
export const textOf = ({ name, children }: MarkupElement): string =>
  name === 'br' ? '\n' : children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
