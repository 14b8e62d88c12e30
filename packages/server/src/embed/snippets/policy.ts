import type { SnippetForm } from '@shura/contract';
import type { Embedded } from './embedded.ts';
import { hashOf, styleOf } from './style-line.ts';

/** The Content-Security-Policy sources a page needs for exactly this snippet. */
export const policyOf = (embedded: Embedded, form: SnippetForm): readonly string[] => {
  const { origin } = new URL(embedded.server);
  if (form === 'link') return [];
  if (form === 'sharepoint') return [`frame-src ${origin}`];
  if (form === 'iframe') return [`frame-src ${origin}`, `script-src ${origin}`];
  const style = form === 'html' ? styleOf(embedded) : undefined;
  return [
    `script-src ${origin}`,
    `connect-src ${origin}`,
    ...(style ? [`style-src ${hashOf(style)}`] : []),
    'trusted-types lit-html',
  ];
};
