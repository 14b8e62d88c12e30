import { type ElementKind, type Snippet, type SnippetForm, type Snippets, snippetForms } from '@shura/contract';
import { type Embedded, frameOf, pageOf } from './embedded.ts';
import { inHtml } from './escape.ts';
import { iframe, sharepoint } from './frame.ts';
import { angular, liferay, link, next, react, server, vue, wordpress } from './frameworks.ts';
import { elementTag, type Part, part, scriptTag } from './markup.ts';
import { policyOf } from './policy.ts';
import { styleOf } from './style-line.ts';

/** The script and the element; before them, where it was chosen, what keeps the page still and the agency's colours. */
const html = (embedded: Embedded): readonly Part[] => {
  const { server: at, name, choices, poll } = embedded;
  const style = styleOf(embedded);
  return [
    {
      text: [
        ...(poll && choices.room === 'kept'
          ? [`<link rel="preload" as="fetch" crossorigin href="${inHtml(`${at}api/v1/polls/${name}`)}">`]
          : []),
        ...(style ? [`<style>${style}</style>`] : []),
        scriptTag(embedded),
        elementTag(embedded),
      ].join('\n'),
    },
  ];
};

const forms: Readonly<Record<SnippetForm, (embedded: Embedded) => readonly Part[]>> = {
  ...{ html, iframe, wordpress, react, next, vue, angular, server, liferay, sharepoint, link },
};

/** What our server draws, as `@shura/widgets/static` has it. */
const drawn: ReadonlySet<ElementKind> = new Set(['poll', 'suggestions', 'response-feed', 'pledge', 'policy', 'trail']);

/** Whether a form is there for an element: the plugin has two blocks, not all are drawn by a server, nor stand in frames. */
const fits = ({ kind }: Embedded, form: SnippetForm): boolean => {
  if (form === 'wordpress') return kind === 'poll' || kind === 'consultation';
  return form !== 'server' || drawn.has(kind);
};

/** Forms in which the style is part of what is pasted, or in which there is no element of ours to style. */
const noStyleSheet: ReadonlySet<SnippetForm> = new Set(['html', 'iframe', 'sharepoint', 'link']);

/** What is pasted, in every form there is for it. The one place that snippets come from. */
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
