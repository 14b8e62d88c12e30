import type { Locale } from '../localization/locale.ts';
import { fillPlain } from '../text/isolation.ts';

/** "564 votes". */
export function countVotes(l: Locale, votes: number): string {
  const sentence = l.format.plural(votes, {
    zero: l.msg('لا أصوات بعد', { id: 'votes.zero' }),
    one: l.msg('صوت واحد', { id: 'votes.one' }),
    two: l.msg('صوتان', { id: 'votes.two' }),
    few: l.msg('{0} أصوات', { id: 'votes.few' }),
    many: l.msg('{0} صوتًا', { id: 'votes.many' }),
    other: l.msg('{0} صوت', { id: 'votes.other' }),
  });
  return fillPlain(sentence, l.format.number(votes));
}
