import type { FieldError } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import { textsOf } from '../rules/poll-fields.ts';
import type { WordedSuggestion } from '../state/known-suggestions.ts';
import type { ActService } from './act-on-suggestions.ts';
import type { Runtime } from './runtime.ts';

export interface PromotionOptions extends Runtime {
  readonly acting: Pick<ActService, 'actNow'>;
}

/** Suggestions that are put to the public in a poll: in words of their authors, and not without their being told. */
export const createPromotionService = ({ suggestions, acting, suggestionsLock }: PromotionOptions) => ({
  /** Saves a poll while nothing happens to the suggestions it came from: what was hidden meanwhile would be public in it. */
  during: <Saved>({ from = [] }: Pick<PollRecord, 'from'>, save: () => Promise<Saved>): Promise<Saved> =>
    from.length === 0 ? save() : suggestionsLock(save),

  /** A suggestion that is not the agency's to put to anyone, or whose words the poll does not have. */
  async wrongIn(poll: PollRecord): Promise<FieldError[]> {
    const from = poll.from ?? [];
    const live = await suggestions.withWords(from.flatMap((reference) => suggestions.find(reference) ?? []));
    return from.flatMap((reference): FieldError[] => {
      const one = live.find(({ stored }) => stored.reference === reference);
      // What is hidden of it would be public in the poll, and without that they are not its author's words.
      const whole = one?.standing.publication === 'published' && one.standing.redacted.length === 0;
      if (one?.stored.agency !== poll.agency || !whole) {
        return [{ field: `from.${reference}`, code: 'wrong-value' }];
      }
      return asks(poll, one) ? [] : [{ field: `from.${reference}`, code: 'words-differ' }];
    });
  },

  /** Writes down on each suggestion that it became this poll, once; its author is owed a notice of it. Within {@link during}. */
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

/** Whether one of its texts is the suggestion's title or text, spaces aside. */
const asks = (poll: PollRecord, { stored: { words } }: WordedSuggestion): boolean => {
  const written = [words?.title, words?.text].flatMap((text) => (text === undefined ? [] : [plain(text)]));
  return [...textsOf(poll).values()].flatMap(Object.values<string>).some((text) => written.includes(plain(text)));
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
