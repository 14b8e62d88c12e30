import { type Direction, writtenIn } from '@shura/contract/languages';
import type { RequiredLanguage } from '@shura/contract/lists';
import { detectDir } from '@shura/widgets/text';

/** Maximum that all supported platforms accept in one post, in UTF-16 code units. */
export const maxReplyLength = 280;

const sentences: Readonly<Record<RequiredLanguage, (reference: string, address: string) => string>> = {
  ar: (reference, address) => `شكرًا لكم. فكرتكم أصبحت المقترح SHR-${reference}، ويمكنكم متابعته: ${address}`,
  en: (reference, address) => `Thank you. Your idea is now suggestion SHR-${reference}. You can follow it: ${address}`,
};

export interface Reply {
  readonly words: string;
  readonly lang: RequiredLanguage;
  readonly dir: Direction;
}

/** The reply to post by hand under a post, in its language; only the address if no more fits. */
export function replyTo(text: string, reference: string, address: string): Reply {
  const dir = detectDir(text, 'rtl');
  const lang = writtenIn[dir];
  const whole = sentences[lang](reference, address);
  return { words: whole.length <= maxReplyLength ? whole : address, lang, dir };
}
