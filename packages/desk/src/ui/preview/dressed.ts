import { type Brand, brandProperties } from '@shura/contract/brand';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** What an element of the public is dressed with, as it names them, such as `--shura-accent`. */
const dressOf = (brand: Brand | undefined): readonly (readonly [name: string, value: string])[] =>
  Object.entries(brand ? brandProperties(brand) : {}).map(([name, value]) => [`--shura-${name}`, value]);

/** Dresses the elements of the public inside an element in the brand of the agency. */
export const dressed = (brand: Brand | undefined): DirectiveResult =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    const dress = new Map(dressOf(brand));
    // An empty value takes it off again.
    for (const name of ['--shura-accent', '--shura-on-accent', '--shura-radius']) {
      element.style.setProperty(name, dress.get(name) ?? '');
    }
  });
