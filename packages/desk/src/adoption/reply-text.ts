import type { Language } from '@shura/contract';
import { detectDir } from '@shura/widgets/text';

/** What every platform here takes in one post, in UTF-16 code units. */
export const longestReply = 280;

const sentences: Readonly<Record<Language, (reference: string, address: string) => string>> = {
  ar: (reference, address) => `شكرًا لكم. فكرتكم أصبحت المقترح SHR-${reference}، ويمكنكم متابعته: ${address}`,
  en: (reference, address) => `Thank you. Your idea is now suggestion SHR-${reference}. You can follow it: ${address}`,
};

export interface Reply {
  readonly words: string;
  readonly lang: Language;
  readonly dir: 'rtl' | 'ltr';
}

/** What is posted back by hand under a post, in its language; the address alone where no more has room. */
export function replyTo(text: string, reference: string, address: string): Reply {
  const dir = detectDir(text, 'rtl');
  const lang = dir === 'rtl' ? 'ar' : 'en';
  const whole = sentences[lang](reference, address);
  return { words: whole.length <= longestReply ? whole : address, lang, dir };
}
