import type { Locale } from '../localization/locale.ts';

// Titles of cards and of the server pages that show them.

export const sayFeedTitle = (l: Locale): string => l.msg('ماذا فعلنا بآرائكم', { id: 'feed/title' });

export const sayPledgeTitle = (l: Locale): string => l.msg('تعهّد الجهة، وكيف تفي به', { id: 'pledge/title' });

export const sayPolicyTitle = (l: Locale): string => l.msg('سياسة المشاركة الرقمية', { id: 'policy/title' });

export const sayBoxTitle = (l: Locale): string => l.msg('تقديم مقترح', { id: 'box/title' });

export const sayTrackTitle = (l: Locale): string => l.msg('متابعة مقترح', { id: 'track/title' });

export const sayTrailTitle = (l: Locale): string => l.msg('مسار المقترح', { id: 'trail/title' });

export const saySearchTitle = (l: Locale): string => l.msg('البحث في ما قيل وما رُدّ به', { id: 'search/title' });

/** Name of the policy within a sentence or a list. */
export const sayPolicyName = (l: Locale): string => l.msg('سياسة المشاركة', { id: 'box/policy' });
