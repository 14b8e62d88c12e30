import { ShuraSuggestionBox } from './shura-suggestion-box.ts';

// A page may load two copies; the first to arrive keeps the name.
if (!customElements.get('shura-suggestion-box')) customElements.define('shura-suggestion-box', ShuraSuggestionBox);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestion-box': ShuraSuggestionBox;
  }
}
