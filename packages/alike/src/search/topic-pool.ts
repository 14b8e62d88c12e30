import { maxTopics, type Topics, together } from '../catalogue/topics.ts';

/** The number of texts that share an array. Each text has a length there, and its topics after it. */
const atOnce = 4_096;
const stride = 1 + 2 * maxTopics;

/** Creates a store of topics by the numbers of their texts, in a few large arrays. An array for each text would take four times as much. */
export const createTopicPool = () => {
  const arrays: Uint16Array[] = [];
  const startOf = (text: number): number => (text % atOnce) * stride;
  return {
    set(text: number, topics: Topics): void {
      const place = Math.floor(text / atOnce);
      const array = arrays[place] ?? new Uint16Array(atOnce * stride);
      arrays[place] = array;
      array[startOf(text)] = topics.length;
      array.set(topics, startOf(text) + 1);
    },
    of(text: number): Topics {
      const array = arrays[Math.floor(text / atOnce)] ?? new Uint16Array();
      const from = startOf(text) + 1;
      return array.subarray(from, from + (array[from - 1] ?? 0));
    },
    /** Returns the result of {@link together} for the topics of a text. */
    together(strengths: Float64Array, text: number): number {
      const array = arrays[Math.floor(text / atOnce)];
      const from = startOf(text) + 1;
      return array ? together(strengths, array, from, from + (array[from - 1] ?? 0)) : 0;
    },
  };
};
