import { type Brand, brandProperties } from '@shura/contract/brand';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Applies the agency's brand, as custom properties such as `--shura-accent`, to the public elements within an element. */
export const dressed = (brand: Brand | undefined): DirectiveResult =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    const dress = brand ? brandProperties(brand) : {};
    // An empty value removes the property.
    for (const name of ['accent', 'on-accent', 'radius']) {
      element.style.setProperty(`--shura-${name}`, dress[name] ?? '');
    }
  });
