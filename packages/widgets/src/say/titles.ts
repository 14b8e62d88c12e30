import type { Locale } from '../localization/locale.ts';

// What the three cards of an agency are called, and the pages of the server that show them.

export const sayFeedTitle = (l: Locale): string => l.msg('ماذا فعلنا بآرائكم', { id: 'feed/title' });

export const sayPledgeTitle = (l: Locale): string => l.msg('تعهّد الجهة، وكيف تفي به', { id: 'pledge/title' });

export const sayPolicyTitle = (l: Locale): string => l.msg('سياسة المشاركة الرقمية', { id: 'policy/title' });
