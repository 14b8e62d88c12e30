import type { FieldError } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import { textsOf } from '../rules/poll-fields.ts';
import type { WordedSuggestion } from '../state/known-suggestions.ts';
import type { ActService } from './act-on-suggestions.ts';
import type { Runtime } from './runtime.ts';

/** Polls made from suggestions: they keep the authors' words, and the authors are notified. */
export const createPromotionService = ({ suggestions, suggestionsLock }: Runtime, acting: ActService) => ({
  /**
   * Saves a poll under the suggestions lock. Without it, a suggestion hidden meanwhile would become public in the poll.
   */
  during: <Saved>({ from = [] }: Pick<PollRecord, 'from'>, save: () => Promise<Saved>): Promise<Saved> =>
    from.length === 0 ? save() : suggestionsLock(save),

  /** Errors for suggestions of another agency, or whose words the poll does not contain. */
  async wrongIn(poll: PollRecord): Promise<FieldError[]> {
    const from = poll.from ?? [];
    const live = await suggestions.withWords(from.flatMap((reference) => suggestions.find(reference) ?? []));
    return from.flatMap((reference): FieldError[] => {
      const one = live.find(({ stored }) => stored.reference === reference);
      // A redacted suggestion cannot become a poll: the poll would publish the redacted parts, or change the author's
      // words.
      const whole = one?.standing.publication === 'published' && one.standing.redacted.length === 0;
      if (one?.stored.agency !== poll.agency || !whole) {
        return [{ field: `from.${reference}`, code: 'wrong-value' }];
      }
      return asks(poll, one) ? [] : [{ field: `from.${reference}`, code: 'words-differ' }];
    });
  },

  /**
   * Records on each suggestion, once, that it became this poll, and notifies its author. Call within {@link during}.
   */
  async tell({ slug, agency, from = [] }: PollRecord, by = ''): Promise<void> {
    const untold = from.filter((reference) => {
      const acts = suggestions.find(reference)?.stored.acts ?? [];
      return !acts.some((act) => act.kind === 'polled' && act.poll === slug);
    });
    if (untold.length === 0) return;
    await acting.actNow(
      { on: untold.map((reference) => ({ reference })), act: { kind: 'poll', poll: slug } },
      { by, agency },
    );
  },
});
export type PromotionService = ReturnType<typeof createPromotionService>;

/** Whether a text of the poll equals the suggestion's title or text, ignoring white space. */
const asks = (poll: PollRecord, { stored: { words } }: WordedSuggestion): boolean => {
  const written = [words?.title, words?.text].flatMap((text) => (text === undefined ? [] : [plain(text)]));
  return [...textsOf(poll).values()].flatMap(Object.values<string>).some((text) => written.includes(plain(text)));
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
