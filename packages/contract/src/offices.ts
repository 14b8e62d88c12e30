/** One of those in an agency who read and answer. */
interface Office {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
}

/** As a reader takes a name: spaces, invisible characters and the case of letters make no other name of it. */
const asRead = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Fields of a list of offices that say what an office before them says, such as `1.name.ar`: two of one name cannot be told
 * apart by who chooses, nor by who reads. Names are compared within their language; empty ones are no names.
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
