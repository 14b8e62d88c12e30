import type { Format } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { fillPlain } from './isolation.ts';

/** A duration after "after", such as "7 seconds". Intl gives the Arabic dual in the case of a subject. */
export const saySeconds = ({ tag }: Format, value: number): string =>
  value.toLocaleString(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' }).replace('ثانيتان', 'ثانيتين');

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
