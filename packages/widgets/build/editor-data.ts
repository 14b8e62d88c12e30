import { readFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { here } from './paths.ts';

/** Tags and attributes for VS Code (`html.customData`). */
export const vsCodeData = (): string => getVsCodeHtmlCustomData(manifest(), {});

/** Tags and attributes for JetBrains, which finds the file by the field `web-types` of package.json. */
export function webTypes({ version }: { readonly version: string }): string {
  const { contributions, ...about } = JSON.parse(getWebTypesData(manifest(), {})) as WebTypes;
  const { html, css } = contributions;
  return JSON.stringify({
    ...about,
    name: '@shura/widgets',
    version,
    contributions: {
      html,
      css: { properties: onceEach(css.properties), 'pseudo-elements': onceEach(css['pseudo-elements']) },
    },
  });
}

type Contribution = readonly { readonly name: string }[];

interface WebTypes {
  readonly contributions: {
    readonly html: unknown;
    /** For all elements together. */
    readonly css: { readonly properties: Contribution; readonly 'pseudo-elements': Contribution };
  };
}

const onceEach = (list: Contribution): Contribution => [...new Map(list.map((entry) => [entry.name, entry])).values()];

/** A fresh copy each time: both libraries modify their input. */
const manifest = (): Parameters<typeof getWebTypesData>[0] =>
  JSON.parse(readFileSync(here('custom-elements.json'), 'utf8'));
