/** Appends a whole number in LEB128: seven bits a byte, the lowest first. */
export const write = (to: number[], number: number): void => {
  let left = number;
  for (; left > 127; left >>>= 7) to.push((left & 127) | 128);
  to.push(left);
};

/** Returns a function that reads the next number, and 0 after the last one. */
export const reader = (bytes: Uint8Array) => {
  let at = 0;
  return (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
};
