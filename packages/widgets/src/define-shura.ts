import { ShuraConsultation } from './consultation/shura-consultation.ts';
import { defineOnce } from './element/define-once.ts';
import { ShuraPledge } from './pledge/shura-pledge.ts';
import { ShuraPolicy } from './policy/shura-policy.ts';
import { ShuraPoll } from './poll/shura-poll.ts';
import { ShuraResponseFeed } from './response-feed/shura-response-feed.ts';
import { ShuraSearch } from './search/shura-search.ts';
import { ShuraSuggestionBox } from './suggestion-box/shura-suggestion-box.ts';
import { ShuraSuggestions } from './suggestions/shura-suggestions.ts';
import { ShuraTrack } from './track/shura-track.ts';
import { ShuraTrail } from './trail/shura-trail.ts';

/**
 * Registers the elements under the host's prefix, such as `<agency-poll>`. Names that already exist stay as they are.
 */
export function defineShura({ prefix }: { readonly prefix: string }): void {
  const define = (name: string, element: CustomElementConstructor) => defineOnce(`${prefix}-${name}`, element);
  define('poll', class extends ShuraPoll {});
  define('suggestion-box', class extends ShuraSuggestionBox {});
  define('suggestions', class extends ShuraSuggestions {});
  define('response-feed', class extends ShuraResponseFeed {});
  define('track', class extends ShuraTrack {});
  define('trail', class extends ShuraTrail {});
  define('pledge', class extends ShuraPledge {});
  define('policy', class extends ShuraPolicy {});
  define('consultation', class extends ShuraConsultation {});
  define('search', class extends ShuraSearch {});
}
