const zeros = ['٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

/** Digits of any of the keyboards that people here have, as 0 to 9; everything else as it is. */
export const latinDigits = (words: string): string =>
  words.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
