/** The texts whose numbers have the same upper 16 bits: `from` plus each of the first `length` values. */
interface Block {
  readonly from: number;
  values: Uint16Array;
  length: number;
}

/** The texts of a frequent feature, in blocks. */
interface Blocks {
  /** The number of texts in all blocks. */
  count: number;
  readonly blocks: Block[];
}

/** The texts of a rare feature. Most features are rare, and a block takes 300 bytes besides its values. */
type Few = number[];
/** Max number of texts of a rare feature. */
const maxFew = 48;

const blockSize = 1 << 16;
const isOf = (text: number) => (block: Block) => block.from === text - (text % blockSize);

/**
 * Creates an inverted index: for each feature, the numbers of the texts that have it, in no order. A number takes two bytes, in a
 * block for its upper bits, as in Roaring bitmaps (Lemire et al. 2016).
 */
export const createPostings = () => {
  const postings = new Map<string, Few | Blocks>();
  return {
    /** Calls `visit` with each text that has the feature. */
    each(feature: string, visit: (text: number) => void): void {
      const posting = postings.get(feature);
      if (Array.isArray(posting)) {
        for (const text of posting) visit(text);
        return;
      }
      for (const { from, values, length } of posting?.blocks ?? []) {
        for (let at = 0; at < length; at++) visit(from + (values[at] ?? 0));
      }
    },
    /** Returns the number of texts that have the feature. */
    count(feature: string): number {
      const posting = postings.get(feature);
      return Array.isArray(posting) ? posting.length : (posting?.count ?? 0);
    },
    add(feature: string, text: number): void {
      const posting = postings.get(feature);
      if (posting === undefined) postings.set(feature, [text]);
      else if (!Array.isArray(posting)) addTo(posting, text);
      else if (posting.length < maxFew) posting.push(text);
      else postings.set(feature, blocksOf([...posting, text]));
    },
    remove(feature: string, text: number): void {
      const posting = postings.get(feature);
      if (posting === undefined) return;
      const left = Array.isArray(posting) ? removeFromFew(posting, text) : removeFrom(posting, text);
      if (left === 0) postings.delete(feature);
    },
  };
};

export type Postings = ReturnType<typeof createPostings>;

const blocksOf = (texts: readonly number[]): Blocks => {
  const blocks: Blocks = { count: 0, blocks: [] };
  for (const text of texts) addTo(blocks, text);
  return blocks;
};

const addTo = (posting: Blocks, text: number): void => {
  const last = posting.blocks.at(-1);
  const from = text - (text % blockSize);
  // New texts have the highest numbers, so that the last block is nearly always theirs.
  let block = last?.from === from ? last : posting.blocks.find(isOf(text));
  if (block === undefined) {
    block = { from, values: new Uint16Array(2 * maxFew), length: 0 };
    posting.blocks.push(block);
  }
  if (block.length === block.values.length) {
    const grown = new Uint16Array(Math.min(blockSize, Math.ceil(block.length * 1.5)));
    grown.set(block.values);
    block.values = grown;
  }
  block.values[block.length++] = text - block.from;
  posting.count++;
};

/** Returns the number of texts that are left. */
const removeFrom = (posting: Blocks, text: number): number => {
  const block = posting.blocks.find(isOf(text));
  const at = block?.values.subarray(0, block.length).indexOf(text - block.from) ?? -1;
  if (block === undefined || at < 0) return posting.count;
  block.length--;
  block.values[at] = block.values[block.length] ?? 0;
  posting.count--;
  return posting.count;
};

const removeFromFew = (few: Few, text: number): number => {
  const at = few.indexOf(text);
  const last = at < 0 ? undefined : few.pop();
  if (last !== undefined && last !== text) few[at] = last;
  return few.length;
};
