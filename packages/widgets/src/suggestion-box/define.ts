import { defineOnce } from '../element/define-once.ts';
import { ShuraSuggestionBox } from './shura-suggestion-box.ts';

defineOnce('shura-suggestion-box', ShuraSuggestionBox);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestion-box': ShuraSuggestionBox;
  }
}
