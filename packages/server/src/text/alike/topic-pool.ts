import { most, type Topics, together } from './topics.ts';

/** Texts that share an array. Of each it holds how many numbers there are, and then what the text is about. */
const atOnce = 4_096;
const stride = 1 + 2 * most;

/** What texts are about, by their numbers, in a few large arrays: an array of its own would take four times as much for each. */
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
    /** As {@link together}, with one of these. */
    together(strengths: Float64Array, text: number): number {
      const array = arrays[Math.floor(text / atOnce)];
      const from = startOf(text) + 1;
      return array ? together(strengths, array, from, from + (array[from - 1] ?? 0)) : 0;
    },
  };
};
