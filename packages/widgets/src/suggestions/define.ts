import { ShuraSuggestions } from './shura-suggestions.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-suggestions')) customElements.define('shura-suggestions', ShuraSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestions': ShuraSuggestions;
  }
}
