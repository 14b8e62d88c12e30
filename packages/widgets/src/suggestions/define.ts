import { defineOnce } from '../element/define-once.ts';
import { ShuraSuggestions } from './shura-suggestions.ts';

defineOnce('shura-suggestions', ShuraSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestions': ShuraSuggestions;
  }
}
