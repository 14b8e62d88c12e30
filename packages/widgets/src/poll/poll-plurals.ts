import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { isolate } from '../text/isolation.ts';

/** "564 votes". */
export function countVotes(l: Locale, votes: number): string {
  const n = isolate(l.format.number(votes));
  return l.format.plural(votes, {
    zero: l.msg('لا أصوات بعد', { id: 'votes.zero' }),
    one: l.msg('صوت واحد', { id: 'votes.one' }),
    two: l.msg('صوتان', { id: 'votes.two' }),
    few: l.msg(str`${n} أصوات`, { id: 'votes.few' }),
    many: l.msg(str`${n} صوتًا`, { id: 'votes.many' }),
    other: l.msg(str`${n} صوت`, { id: 'votes.other' }),
  });
}
