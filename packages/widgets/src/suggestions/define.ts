import { claimName } from '../element/claim-name.ts';
import { ShuraSuggestions } from './shura-suggestions.ts';

if (claimName('shura-suggestions', ShuraSuggestions)) customElements.define('shura-suggestions', ShuraSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'shura-suggestions': ShuraSuggestions;
  }
}
