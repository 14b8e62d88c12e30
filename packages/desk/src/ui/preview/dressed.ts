import { type Brand, brandProperties } from '@shura/contract/brand';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Custom properties of a brand, such as `--shura-accent`. */
const dressOf = (brand: Brand | undefined): readonly (readonly [name: string, value: string])[] =>
  Object.entries(brand ? brandProperties(brand) : {}).map(([name, value]) => [`--shura-${name}`, value]);

/** Applies the agency's brand to the public elements within an element. */
export const dressed = (brand: Brand | undefined): DirectiveResult =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    const dress = new Map(dressOf(brand));
    // An empty value removes the property.
    for (const name of ['--shura-accent', '--shura-on-accent', '--shura-radius']) {
      element.style.setProperty(name, dress.get(name) ?? '');
    }
  });
