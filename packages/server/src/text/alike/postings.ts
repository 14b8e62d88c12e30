/** Texts of which the numbers have the same upper 16 bits: `from` plus each of the first `length` values. */
interface Block {
  readonly from: number;
  values: Uint16Array;
  length: number;
}

interface Posting {
  count: number;
  /** One for every 65,536 texts, at most. */
  readonly blocks: Block[];
}

const blockSize = 1 << 16;
const isOf = (text: number) => (block: Block) => block.from === text - (text % blockSize);

/**
 * Which texts hold a feature: their numbers, in no order. Two bytes a number, in blocks by its upper bits, as in Roaring
 * bitmaps (Lemire et al. 2016).
 */
export const createPostings = () => {
  const postings = new Map<string, Posting>();
  return {
    /** Calls back with each text that holds it. */
    each(feature: string, visit: (text: number) => void): void {
      for (const block of postings.get(feature)?.blocks ?? []) {
        const { from, values, length } = block;
        for (let at = 0; at < length; at++) visit(from + (values[at] ?? 0));
      }
    },
    count: (feature: string): number => postings.get(feature)?.count ?? 0,
    add(feature: string, text: number): void {
      const posting = postings.get(feature);
      let block = posting?.blocks.find(isOf(text));
      if (block === undefined) {
        block = { from: text - (text % blockSize), values: new Uint16Array(4), length: 0 };
        // Most features are rare: theirs is a list of one, with no room to grow.
        if (posting === undefined) postings.set(feature, { count: 1, blocks: [block] });
        else posting.blocks.push(block);
      }
      if (posting) posting.count++;
      if (block.length === block.values.length) {
        const grown = new Uint16Array(Math.min(blockSize, Math.ceil(block.length * 1.5)));
        grown.set(block.values);
        block.values = grown;
      }
      block.values[block.length++] = text - block.from;
    },
    remove(feature: string, text: number): void {
      const posting = postings.get(feature);
      const block = posting?.blocks.find(isOf(text));
      const at = block?.values.subarray(0, block.length).indexOf(text - block.from) ?? -1;
      if (posting === undefined || block === undefined || at < 0) return;
      block.length--;
      block.values[at] = block.values[block.length] ?? 0;
      posting.count--;
      if (posting.count === 0) postings.delete(feature);
    },
  };
};
