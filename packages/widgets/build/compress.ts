import { brotliCompressSync, constants } from 'node:zlib';

/** As small as brotli goes, the best of its ways to write distances; done once, when the file is built. */
export function compress(code: string): Uint8Array {
  const bytes = Buffer.from(code);
  const ways = [0, 1, 2, 3].map((postfix) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
      },
    }),
  );
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}
