/** A list of 32-bit numbers that grows. */
export interface Numbers {
  values: Int32Array;
  length: number;
}

/** Which texts hold a feature: a list of text numbers by feature number, without order. */
export const createPostings = () => {
  const lists: Numbers[] = [];
  return {
    of: (feature: number): Numbers | undefined => lists[feature],
    count: (feature: number): number => lists[feature]?.length ?? 0,
    add(feature: number, text: number): void {
      const list = (lists[feature] ??= { values: new Int32Array(2), length: 0 });
      if (list.length === list.values.length) {
        const grown = new Int32Array(Math.ceil(list.length * 1.5) + 1);
        grown.set(list.values);
        list.values = grown;
      }
      list.values[list.length++] = text;
    },
    remove(feature: number, text: number): void {
      const list = lists[feature];
      const at = list?.values.subarray(0, list.length).indexOf(text) ?? -1;
      if (list === undefined || at < 0) return;
      list.length--;
      list.values[at] = list.values[list.length] ?? 0;
    },
  };
};
