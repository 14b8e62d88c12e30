import { attributesOf, type Embedded, type Named, pageOf, scriptOf } from './embedded.ts';
import { inHtml, inTemplate } from './escape.ts';

export type Escape = (words: string) => string;

/**
 * The element with a fallback link, which people see before the script runs, without it, and when the server is down.
 */
export const elementTag = (embedded: Named, escaped: Escape = inHtml): string => {
  const tag = `shura-${embedded.kind}`;
  const attributes = attributesOf(embedded).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}><a href="${escaped(pageOf(embedded))}">${escaped(embedded.words)}</a></${tag}>`;
};

/** @param integrity the script's hash, if pinned */
export const moduleTag = (src: string, integrity?: string): string => {
  const promised = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${inHtml(src)}"${promised}></script>`;
};

export const scriptTag = (embedded: Embedded): string => {
  const { src, integrity } = scriptOf(embedded);
  return moduleTag(src, integrity);
};

export interface Part {
  readonly file?: string | undefined;
  readonly text: string;
}

/** Lines to paste, without a file name. */
export const pasted = (...lines: readonly string[]): Part => ({ text: lines.join('\n') });
/** A file of the site's program; its markup is escaped for templates. */
export const part = (file: string, ...lines: readonly string[]): Part => ({ file, ...pasted(...lines) });
export const templated = (embedded: Embedded): string => elementTag(embedded, inTemplate);
