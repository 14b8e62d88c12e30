import { attributesOf, type Embedded, pageOf, scriptOf } from './embedded.ts';
import { inHtml, inTemplate } from './escape.ts';

export type Escape = (words: string) => string;

/** The element with its link inside: what people see before the script, without it, and when the server is down. */
export const elementTag = (embedded: Embedded, escaped: Escape = inHtml): string => {
  const tag = `shura-${embedded.kind}`;
  const attributes = attributesOf(embedded).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}><a href="${escaped(pageOf(embedded))}">${escaped(embedded.words)}</a></${tag}>`;
};

/** @param more other attributes of the script, as they are written there */
export const scriptTag = (embedded: Embedded, more = ''): string => {
  const { src, integrity } = scriptOf(embedded);
  const promised = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module"${more} src="${inHtml(src)}"${promised}></script>`;
};

export interface Part {
  readonly file?: string | undefined;
  readonly text: string;
}

/** A file of somebody's program: markup in it is escaped for templates. */
export const part = (file: string, ...lines: readonly string[]): Part => ({ file, text: lines.join('\n') });
export const templated = (embedded: Embedded): string => elementTag(embedded, inTemplate);
