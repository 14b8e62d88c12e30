import { claimName } from '../element/claim-name.ts';
import { ShuraSuggestionBox } from './shura-suggestion-box.ts';

if (claimName('shura-suggestion-box', ShuraSuggestionBox))
  customElements.define('shura-suggestion-box', ShuraSuggestionBox);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestion-box': ShuraSuggestionBox;
  }
}
