import { readFileSync } from 'node:fs';
import { here } from './paths.ts';

/** A named part of an element with its description. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

interface Attribute extends Named {
  /** Name of the property that the attribute sets. */
  readonly fieldName: string;
  /** As a TypeScript literal; undefined if there is none. */
  readonly default: string | undefined;
}

interface ElementEvent extends Named {
  readonly className: string;
  /** Path of the event class's declarations, from the root of the package. */
  readonly module: string;
  readonly fields: readonly string[];
}

/** An element as its JSDoc describes it. */
export interface ElementManual {
  readonly tag: string;
  readonly className: string;
  /** Its folder in `src`. */
  readonly folder: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  /** Properties without an attribute. */
  readonly properties: readonly (Named & { readonly type: string })[];
  readonly events: readonly ElementEvent[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default: string })[];
}

/** The analyzer's description of a class; empty lists are left out. */
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly (Named & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly type?: { readonly text: string };
  })[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default: string })[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** The elements of the manifest, in order. */
export function readManuals(): readonly ElementManual[] {
  const { modules } = JSON.parse(readFileSync(here('custom-elements.json'), 'utf8')) as Manifest;
  const classes = new Map(
    modules.flatMap(({ path, declarations = [] }) => declarations.map((found) => [found.name, { path, ...found }])),
  );
  return [...classes.values()].flatMap(({ tagName, name, path, summary, ...found }) =>
    tagName === undefined
      ? []
      : {
          tag: tagName,
          className: name,
          folder: tagName.replace('shura-', ''),
          summary: said(summary, tagName),
          attributes: found.attributes ?? [],
          properties: (found.members ?? []).flatMap(({ kind, attribute, type, ...field }) =>
            kind === 'field' && attribute === undefined ? { ...field, type: said(type?.text, field.name) } : [],
          ),
          events: (found.events ?? []).map(({ type, ...event }) => {
            const { path: module, members = [] } = classes.get(type.text) ?? { path: said(undefined, type.text) };
            return { ...event, className: type.text, module, fields: members.map((field) => field.name).toSorted() };
          }),
          slots: found.slots ?? [],
          parts: found.cssParts ?? [],
          cssProperties: found.cssProperties ?? [],
        },
  );
}

function said(text: string | undefined, of: string): string {
  if (text === undefined) throw new Error(`the manifest says too little of ${of}`);
  return text;
}
