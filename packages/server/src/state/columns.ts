type Column = Int32Array | Float64Array | Uint16Array;
type Columns<Name extends string> = Readonly<Record<Name, Column>>;
type Row<Name extends string> = Readonly<Record<Name, number>>;

const minCapacity = 16;

/**
 * Rows of numbers by id, in typed arrays: 5 bytes a row besides its numbers. Sorted by id, which grows with most rows.
 * The space of a deleted row is reclaimed when the columns grow.
 */
export const createColumns = <Name extends string>(types: Readonly<Record<Name, { new (length: number): Column }>>) => {
  const names = Object.keys(types) as Name[];
  const made = (capacity: number) => ({
    ids: new Int32Array(capacity),
    there: new Uint8Array(capacity),
    values: Object.fromEntries(names.map((name) => [name, new types[name](capacity)])) as unknown as Columns<Name>,
  });
  let columns = made(minCapacity);
  let [length, gone] = [0, 0];

  /** The first position with that id or a higher one. */
  const placeOf = (id: number): number => {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns.ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isAt = (place: number, id: number): boolean => place < length && columns.ids[place] === id;
  const isThere = (place: number): boolean => columns.there[place] === 1;
  const rowAt = (place: number): Row<Name> =>
    Object.fromEntries(names.map((name) => [name, columns.values[name][place] ?? 0])) as Row<Name>;

  /** Grows capacity by half. */
  const grow = (): void => {
    const [before, from] = [columns, length];
    columns = made(Math.max(minCapacity, Math.ceil((length - gone) * 1.5)));
    [length, gone] = [0, 0];
    for (let place = 0; place < from; place += 1) {
      if (before.there[place] !== 1) continue;
      columns.ids[length] = before.ids[place] ?? 0;
      columns.there[length] = 1;
      for (const name of names) columns.values[name][length] = before.values[name][place] ?? 0;
      length += 1;
    }
  };
  const open = (place: number): void => {
    for (const column of [columns.ids, columns.there, ...Object.values<Column>(columns.values)]) {
      column.copyWithin(place + 1, place, length);
    }
    length += 1;
  };

  return {
    size: (): number => length - gone,
    get(id: number): Row<Name> | undefined {
      const place = placeOf(id);
      return isAt(place, id) && isThere(place) ? rowAt(place) : undefined;
    },
    set(id: number, row: Row<Name>): void {
      if (length === columns.ids.length) grow();
      const place = placeOf(id);
      if (!isAt(place, id)) open(place);
      else if (!isThere(place)) gone -= 1;
      columns.ids[place] = id;
      columns.there[place] = 1;
      for (const name of names) columns.values[name][place] = row[name];
    },
    delete(id: number): void {
      const place = placeOf(id);
      if (!isAt(place, id) || !isThere(place)) return;
      columns.there[place] = 0;
      gone += 1;
    },
    /** By id. Rows may be added and deleted during iteration. */
    *all(): Generator<readonly [id: number, row: Row<Name>]> {
      for (let place = 0; place < length; ) {
        const id = columns.ids[place] ?? 0;
        if (isThere(place)) yield [id, rowAt(place)];
        // The consumer may have added or deleted rows, and so changed the position.
        place = isAt(place, id) ? place + 1 : placeOf(id + 1);
      }
    },
  };
};
