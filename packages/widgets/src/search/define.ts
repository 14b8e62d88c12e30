import { defineOnce } from '../element/define-once.ts';
import { ShuraSearch } from './shura-search.ts';

defineOnce('shura-search', ShuraSearch);

declare global {
  interface HTMLElementTagNameMap {
    'shura-search': ShuraSearch;
  }
}
