import type { PluralForms } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { fill, fillPlain } from '../text/isolation.ts';

/** A count in words: the form of its plural category, with the number in it. */
export const renderCount = (l: Locale, count: number, forms: PluralForms) =>
  fill(l.format.plural(count, forms), l.format.number(count));

/** "1,204 people took part". */
export const countParticipants = (l: Locale, people: number) =>
  renderCount(l, people, {
    zero: l.msg('لا مشاركات', { id: 'people.zero' }),
    one: l.msg('بمشاركة شخص واحد', { id: 'people.one' }),
    two: l.msg('بمشاركة شخصين', { id: 'people.two' }),
    few: l.msg('بمشاركة {0} أشخاص', { id: 'people.few' }),
    many: l.msg('بمشاركة {0} شخصًا', { id: 'people.many' }),
    other: l.msg('بمشاركة {0} شخص', { id: 'people.other' }),
  });

/** A sentence; `{0}` is the number. */
export function saySuggestions(l: Locale, suggestions: number): string {
  return l.format.plural(suggestions, {
    zero: l.msg('لا مقترحات', { id: 'suggestion/count.zero' }),
    one: l.msg('مقترح واحد', { id: 'suggestion/count.one' }),
    two: l.msg('مقترحان', { id: 'suggestion/count.two' }),
    few: l.msg('{0} مقترحات', { id: 'suggestion/count.few' }),
    many: l.msg('{0} مقترحًا', { id: 'suggestion/count.many' }),
    other: l.msg('{0} مقترح', { id: 'suggestion/count.other' }),
  });
}

/** "164 suggestions". */
export const countSuggestions = (l: Locale, suggestions: number) =>
  fill(saySuggestions(l, suggestions), l.format.number(suggestions));

/** `{0}` is the number. */
export const saySupporters = (l: Locale): string => l.msg('عدد المؤيدين: {0}', { id: 'suggestion/supporters' });

/** "Supporters: 41". */
export const countSupporters = (l: Locale, supporters: number) => fill(saySupporters(l), l.format.number(supporters));

/** "Similar suggestions: 2". */
export const countAlike = (l: Locale, alike: number): string =>
  fillPlain(l.msg('مقترحات مشابهة: {0}', { id: 'suggestion/alike' }), l.format.number(alike));

/** For an option of a ranking with no first place, which may have other places. */
export const sayNeverFirst = (l: Locale): string => l.msg('لم يضعه أحد أولًا', { id: 'never-first' });

/** "564 votes". */
export function countVotes(l: Locale, votes: number): string {
  const sentence = l.format.plural(votes, {
    zero: l.msg('لا أصوات', { id: 'votes.zero' }),
    one: l.msg('صوت واحد', { id: 'votes.one' }),
    two: l.msg('صوتان', { id: 'votes.two' }),
    few: l.msg('{0} أصوات', { id: 'votes.few' }),
    many: l.msg('{0} صوتًا', { id: 'votes.many' }),
    other: l.msg('{0} صوت', { id: 'votes.other' }),
  });
  return fillPlain(sentence, l.format.number(votes));
}
