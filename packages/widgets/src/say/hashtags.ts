import type { HashtagFigures } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderCount } from './counts.ts';
import { countLongest } from './waits.ts';

/** Above the figures of hashtags. */
export const sayHashtags = (l: Locale): string =>
  l.msg('الأفكار المتبنّاة من الوسوم، وما صار إليها', { id: 'hashtag/title' });

/** "42 ideas". */
const countIdeas = (l: Locale, ideas: number) =>
  renderCount(l, ideas, {
    zero: l.msg('لا أفكار', { id: 'hashtag/ideas.zero' }),
    one: l.msg('فكرة واحدة', { id: 'hashtag/ideas.one' }),
    two: l.msg('فكرتان', { id: 'hashtag/ideas.two' }),
    few: l.msg('{0} أفكار', { id: 'hashtag/ideas.few' }),
    many: l.msg('{0} فكرة', { id: 'hashtag/ideas.many' }),
    other: l.msg('{0} فكرة', { id: 'hashtag/ideas.other' }),
  });

/** The figures of one hashtag, without its name. The longest wait is there while an answer is owed. */
export const countHashtag = (l: Locale, figures: HashtagFigures): readonly unknown[] => {
  const { ideas, acknowledged, answered, carriedOut, longest } = figures;
  const { number } = l.format;
  return [
    countIdeas(l, ideas),
    fill(l.msg('ما جرى الاطلاع عليه: {0}', { id: 'hashtag/acknowledged' }), number(acknowledged)),
    fill(l.msg('ما صدر الرد عليه: {0}', { id: 'hashtag/answered' }), number(answered)),
    fill(l.msg('ما نُفِّذ: {0}', { id: 'hashtag/carried-out' }), number(carriedOut)),
    ...(longest === undefined ? [] : [countLongest(l, longest)]),
  ];
};
