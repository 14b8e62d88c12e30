import type { ElementManual } from './manifest.ts';

/**
 * Types of the elements for templates: for JSX (React 19) and for Vue's single-file components.
 *
 * Written here because existing generators for custom elements treat every event as a `CustomEvent`, do not import its
 * class, or reject the refs made by React's hooks.
 */
export const jsxTypes = (elements: readonly ElementManual[]): string => `\
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Tag<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(jsxElement).join('\n')}
    }
  }
}
`;

const jsxElement = (element: ElementManual) => `\
      /** ${element.summary} */
      '${element.tag}': Tag<${element.className}> & {
${members(8, [...properties(element), ...listeners(element)])}
      };`;

/** In the shape that Vue's guide describes for custom elements. */
export const vueTypes = (elements: readonly ElementManual[]): string => `\
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Tag<Element extends HTMLElement, Properties, Events extends Record<string, Event>> = new () => Element & {
  /** @deprecated Only for the types of templates. */
  $props: HTMLAttributes & Properties & PublicProps;
  /** @deprecated Only for the types of templates. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(vueElement).join('\n')}
  }
}
`;

const vueElement = (element: ElementManual) => `\
    /** ${element.summary} */
    '${element.tag}': Tag<
      ${element.className},
      {
${members(8, properties(element))}
      },
      { ${element.events.map(({ name, className }) => `'${name}': ${className}`).join('; ')} }
    >;`;

/** Imports the classes of the elements and of their events, each once. */
function imports(elements: readonly ElementManual[]): string {
  const paths = new Map(
    elements.flatMap(({ className, folder, tag, events }) => [
      [className, `./types/${folder}/${tag}.js`] as const,
      ...events.map(({ className, module }) => [className, module.replace(/^dist(.+)\.d\.ts$/, '.$1.js')] as const),
    ]),
  );
  return [...paths].map(([name, path]) => `import type { ${name} } from '${path}';\n`).join('');
}

interface Member {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** Each attribute by its own name, which servers render, and by that of its property; then the other properties. */
const properties = ({ className, attributes, properties }: ElementManual): readonly Member[] =>
  [
    ...attributes,
    ...attributes
      .filter(({ name, fieldName }) => name !== fieldName)
      .map((field) => ({ ...field, name: field.fieldName })),
    ...properties.map((property) => ({ ...property, fieldName: property.name })),
  ].map(({ name, fieldName, description }) => ({ name, type: `${className}['${fieldName}']`, description }));

const listeners = ({ events }: ElementManual): readonly Member[] =>
  events.map(({ name, className, description }) => ({
    name: `on${name}`,
    type: `((event: ${className}) => void)`,
    description,
  }));

const members = (indent: number, list: readonly Member[]) =>
  list
    .flatMap(({ name, type, description }) => [`/** ${description} */`, `'${name}'?: ${type} | undefined;`])
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
