import type { Language } from '@shura/contract/lists';
import type { Format } from '@shura/widgets/text';

/**
 * Words of one view in every language. Arabic is written first and is the reference: the others have its shape, which the
 * compiler checks. A sentence with values is a function, and one with a count asks {@link Format} for its plural.
 */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;

/** A sentence that says how many. */
export type Counted = (format: Format, count: number) => string;
