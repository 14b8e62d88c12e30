import type { Language } from '@shura/contract/lists';
import type { Format } from '@shura/widgets/text';

/**
 * Words of one view in every language. Arabic is the reference: the compiler checks that others have its shape. A
 * sentence with values is a function; one with a count gets its plural form from {@link Format}.
 */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;

/** A sentence with a count. */
export type Counted = (format: Format, count: number) => string;
