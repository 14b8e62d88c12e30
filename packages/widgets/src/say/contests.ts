import type { Suggestion } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';

// What those who asked for a suggestion say to what was called carried out.

/** The name of a statement, and of the act that enough of them make. */
export const sayContested = (l: Locale): string =>
  l.msg('إفادة بعدم الإنجاز، ومدة التنفيذ تُحسب كأنها لم تتوقف', { id: 'contest/contested' });

/** The name of the desk's view of them; mails to staff use the same. */
export const sayContests = (l: Locale): string => l.msg('إفادات بعدم الإنجاز', { id: 'page/contests' });

export const sayContest = (l: Locale): string => l.msg('إفادتكم عن التنفيذ', { id: 'contest/title' });

export const sayIsSo = (l: Locale): string => l.msg('أُنجز', { id: 'contest/so' });

export const sayNotYet = (l: Locale): string => l.msg('لم يُنجز بعد', { id: 'contest/not-yet' });

export const sayContestReason = (l: Locale): string => l.msg('ما لم يُنجز', { id: 'contest/reason' });

export const sayContestHint = (l: Locale): string =>
  l.msg('يُكتب مع «لم يُنجز بعد». تقرؤه الجهة، ولا يُنشر', { id: 'contest/reason-hint' });

export const saySendContest = (l: Locale): string => l.msg('إرسال الإفادة', { id: 'contest/send' });

export const sayChooseContest = (l: Locale): string => l.msg('يُرجى اختيار إحدى الإفادتين', { id: 'contest/choose' });

export const sayContestDone = (l: Locale): string =>
  l.msg('سُجّلت إفادتكم، ويمكن تغييرها إلى أن يُقدَّم دليل جديد', { id: 'contest/done' });

/** Who may say something. */
export const sayContestRefused = (l: Locale): string =>
  l.msg('تُقبل الإفادة من صاحب المقترح، وممن أيّده قبل إعلان التنفيذ', { id: 'contest/refused' });

/** What they say, in numbers, and how many make the clock run on. */
export function renderContest(l: Locale, { so, notYet, needed, reopenedAt }: NonNullable<Suggestion['contest']>) {
  const { number } = l.format;
  const said = l.msg('إفادات صاحب المقترح ومؤيديه: أُنجز ({0})، لم يُنجز بعد ({1})', { id: 'contest/said' });
  const limit = l.msg('تُحسب مدة التنفيذ كأنها لم تتوقف إذا بلغت إفادات «لم يُنجز بعد» {0}', { id: 'contest/needed' });
  const counts = fill(said, number(so), number(notYet));
  return reopenedAt === undefined ? [counts, fill(limit, number(needed))] : [counts];
}
