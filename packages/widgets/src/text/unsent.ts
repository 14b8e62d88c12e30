import type { Format } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { fillPlain } from './isolation.ts';

/** "7 seconds", after a preposition: "in 7 seconds" without its first word. In Arabic, the dual depends on it. */
export const saySeconds = ({ fromNow }: Format, value: number): string => fromNow(value, 'second').replace(/^\S+ /, '');

/** Says that the server did not receive the input, which is stored and can be sent again later. */
export const sayUnsent = (l: Locale): string =>
  l.msg('تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة لاحقًا', { id: 'unsent' });

/** Like {@link sayUnsent}, with the seconds until a retry, if the server sent `Retry-After`. */
export const sayUnsentFor = (l: Locale, seconds: number | undefined): string =>
  seconds
    ? fillPlain(
        l.msg('تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة بعد {0}', { id: 'wait' }),
        saySeconds(l.format, seconds),
      )
    : sayUnsent(l);
