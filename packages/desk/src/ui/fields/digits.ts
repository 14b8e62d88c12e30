const zeros = ['٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

/** Converts the digits of Arabic and Persian keyboards to 0-9; everything else stays. */
export const latinDigits = (words: string): string =>
  words.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
