import { type ElementKind, type Snippet, type SnippetForm, type Snippets, snippetForms } from '@shura/contract';
import { type Embedded, frameOf, pageOf } from './embedded.ts';
import { inHtml } from './escape.ts';
import { iframe, sharepoint } from './frame.ts';
import { angular, liferay, link, next, react, server, vue, wordpress } from './frameworks.ts';
import { elementTag, type Part, part, pasted, scriptTag } from './markup.ts';
import { policyOf } from './policy.ts';
import { styleOf } from './style-line.ts';

/**
 * The script and the element; before them, if chosen, the styles that reserve its height and set the agency's colours.
 */
const html = (embedded: Embedded): readonly Part[] => {
  const { server: at, name, choices, poll } = embedded;
  const style = styleOf(embedded);
  const preload = poll && choices.room === 'kept' ? inHtml(`${at}api/v1/polls/${name}`) : undefined;
  return [
    pasted(
      ...(preload === undefined ? [] : [`<link rel="preload" as="fetch" crossorigin href="${preload}">`]),
      ...(style ? [`<style>${style}</style>`] : []),
      scriptTag(embedded),
      elementTag(embedded),
    ),
  ];
};

const forms: Readonly<Record<SnippetForm, (embedded: Embedded) => readonly Part[]>> = {
  ...{ html, iframe, wordpress, react, next, vue, angular, server, liferay, sharepoint, link },
};

/** Elements that `@shura/widgets/static` draws. */
const drawn: ReadonlySet<ElementKind> = new Set(['poll', 'suggestions', 'response-feed', 'pledge', 'policy', 'trail']);

/**
 * True if the form supports the element: the WordPress plugin has two blocks, and the server draws only some elements.
 */
const fits = ({ kind }: Embedded, form: SnippetForm): boolean => {
  if (form === 'wordpress') return kind === 'poll' || kind === 'consultation';
  return form !== 'server' || drawn.has(kind);
};

/** Forms that include the style, or have no element of ours to style. */
const noStyleSheet: ReadonlySet<SnippetForm> = new Set(['html', 'iframe', 'sharepoint', 'link']);

/** The snippets in every form that supports the element. */
export const makeSnippets = (embedded: Embedded): Snippets => {
  const frame = frameOf(embedded);
  const style = styleOf(embedded);
  const snippets = snippetForms.flatMap((form): Snippet[] => {
    const parts = fits(embedded, form) ? [...forms[form](embedded)] : [];
    if (parts.length === 0) return [];
    if (style && !noStyleSheet.has(form)) parts.push(part('site.css', style));
    return [{ form, parts, policy: [...policyOf(embedded, form)] }];
  });
  return { page: pageOf(embedded), ...(frame !== undefined && { frame }), version: embedded.release.version, snippets };
};
