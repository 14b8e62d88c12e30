/** Numbers of texts, of which the first `length` count. */
export interface Numbers {
  values: Int32Array;
  length: number;
}

/** Which texts hold a feature: their numbers, in no order. */
export const createPostings = () => {
  const lists = new Map<string, Numbers>();
  return {
    of: (feature: string): Numbers | undefined => lists.get(feature),
    count: (feature: string): number => lists.get(feature)?.length ?? 0,
    add(feature: string, text: number): void {
      let list = lists.get(feature);
      if (list === undefined) {
        list = { values: new Int32Array(2), length: 0 };
        lists.set(feature, list);
      }
      if (list.length === list.values.length) {
        const grown = new Int32Array(Math.ceil(list.length * 1.5) + 1);
        grown.set(list.values);
        list.values = grown;
      }
      list.values[list.length++] = text;
    },
    remove(feature: string, text: number): void {
      const list = lists.get(feature);
      const at = list?.values.subarray(0, list.length).indexOf(text) ?? -1;
      if (list === undefined || at < 0) return;
      list.length--;
      list.values[at] = list.values[list.length] ?? 0;
      if (list.length === 0) lists.delete(feature);
    },
  };
};
