/** An office of an agency that reads and answers. */
interface Office {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
}

/** A name for comparison: ignores letter case, invisible characters and extra spaces. */
const asRead = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Fields of a list of offices that repeat an earlier office's name, such as `1.name.ar`. Names are compared within
 * their language; empty names are ignored.
 */
export function repeatedOffices(offices: readonly Office[]): readonly string[] {
  const seen = new Set<string>();
  return offices.flatMap(({ id, name }, index) => {
    const fields = [
      ['id', id] as const,
      ...Object.entries(name).map(([language, words]) => [`name.${language}`, asRead(words)] as const),
    ];
    return fields.flatMap(([field, words]) => {
      const key = `${field} ${words}`;
      const repeated = words !== '' && seen.has(key);
      seen.add(key);
      return repeated ? [`${index}.${field}`] : [];
    });
  });
}
