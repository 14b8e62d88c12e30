/**
 * Parses HTML onto the page as a browser does, declarative shadow roots included. Sets properties of its first element,
 * and others of the elements nested in it.
 */
export function parse<Found extends HTMLElement>(
  html: string,
  properties: object,
  within: object = {},
): { el: Found; done: () => void } {
  const place = document.createElement('main') as HTMLElement & { setHTMLUnsafe(html: string): void };
  place.setHTMLUnsafe(html);
  const el = place.firstElementChild as Found;
  customElements.upgrade(el);
  Object.assign(el, properties);
  for (const part of el.shadowRoot?.querySelectorAll('[heading-level]') ?? []) Object.assign(part, within);
  document.body.append(place);
  return { el, done: () => place.remove() };
}

/**
 * What an element shows, one line a node, without comments, white space, and the targets of forms and buttons without a
 * script.
 */
export function rootOf({ shadowRoot }: Element): string {
  const root = shadowRoot?.querySelector('#root')?.cloneNode(true) ?? new DocumentFragment();
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  root.normalize();
  return linesOf(root);
}

function linesOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const attributes = [...node.attributes]
    .filter(({ name }) => !/^(method|action|form)$/.test(name) && !(name === 'type' && node.localName === 'button'))
    .map(({ name, value }) => ` ${name}="${value.trim()}"`)
    .sort();
  return [`<${node.localName}${attributes.join('')}>`, ...[...node.childNodes].map(linesOf)].filter(Boolean).join('\n');
}
