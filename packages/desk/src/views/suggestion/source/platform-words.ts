import type { Platform } from '@shura/contract';
import type { Dictionary } from '../../../ui/language/words.ts';

type Words = Readonly<Record<Platform, string>>;

const ar: Words = {
  x: 'إكس',
  mastodon: 'ماستودون',
  bluesky: 'بلوسكاي',
  instagram: 'إنستغرام',
  facebook: 'فيسبوك',
  threads: 'ثريدز',
  telegram: 'تيليغرام',
  youtube: 'يوتيوب',
  other: 'موقع آخر',
};

const en: Words = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  instagram: 'Instagram',
  facebook: 'Facebook',
  threads: 'Threads',
  telegram: 'Telegram',
  youtube: 'YouTube',
  other: 'Another site',
};

export const platformWords: Dictionary<Words> = { ar, en };
